import IFCSchema
import Requirements

/// Class and predefined type.
struct EntityPlan: Sendable {
  let classes: ClassSet
  let predefinedType: ValueMatcher?

  init(_ facet: EntityFacet, schema: Schema) {
    classes = ClassSet(facet.name, schema: schema)
    predefinedType = facet.predefinedType.map(ValueMatcher.init)
  }
}
