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

  init(_ choice: ClassChoice, schema: Schema) {
    classes = ClassSet(choice, schema: schema)
    let types = choice.predefinedTypes
    predefinedType = types.isEmpty ? nil : ValueMatcher(.restriction(Restriction(enumeration: types)))
  }
}
