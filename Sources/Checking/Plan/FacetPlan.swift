import IFCSchema
import Requirements

/// A facet prepared for one schema: names resolved to entities and positions, constraints to matchers.
enum FacetPlan: Sendable {
  case entity(EntityPlan)
  case attribute(AttributePlan)
  case property(PropertyPlan)
  case classification(ClassificationPlan)
  case material(MaterialPlan)
  case partOf(PartOfPlan)

  init(_ facet: Facet, schema: Schema) {
    switch facet {
    case .entity(let facet): self = .entity(EntityPlan(facet, schema: schema))
    case .attribute(let facet): self = .attribute(AttributePlan(facet, schema: schema))
    case .property(let facet): self = .property(PropertyPlan(facet))
    case .classification(let facet): self = .classification(ClassificationPlan(facet))
    case .material(let facet): self = .material(MaterialPlan(value: facet.value.map(ValueMatcher.init)))
    case .partOf(let facet): self = .partOf(PartOfPlan(facet, schema: schema))
    }
  }
}

/// Class and predefined type.
struct EntityPlan: Sendable {
  let classes: ClassSet
  let predefinedType: ValueMatcher?

  init(_ facet: EntityFacet, schema: Schema) {
    classes = ClassSet(facet.name, schema: schema)
    predefinedType = facet.predefinedType.map(ValueMatcher.init)
  }
}

/// An attribute, or several where a restriction names them.
struct AttributePlan: Sendable {
  let value: ValueMatcher?
  /// For each entity of the schema, the parameters that are meant, with what the schema says of them.
  private let columns: [[Column]]

  /// One attribute of one entity.
  struct Column: Sendable {
    let position: Int
    let attribute: Attribute
    /// The simple type below a defined type; nil for references, lists and selects.
    let type: SimpleType?
    /// The name of the defined type, which says whether values have a unit; nil for other types.
    let definedType: String?
  }

  init(_ facet: AttributeFacet, schema: Schema) {
    value = facet.value.map(ValueMatcher.init)
    let matcher = ValueMatcher(facet.name)
    let exact = facet.name.listedValues
    columns = schema.entities.map { entity in
      if let exact, !exact.contains(where: { schema.position(of: $0, in: entity) != nil }) { return [] }
      return schema.attributes(of: entity).enumerated().compactMap { position, attribute in
        guard matcher.matches(text: attribute.name) else { return nil }
        var definedType: String?
        if case .defined(let name) = attribute.type { definedType = name }
        return Column(
          position: position, attribute: attribute, type: attribute.type.simpleType(in: schema),
          definedType: definedType)
      }
    }
  }

  /// The parameters that are meant on instances of an entity.
  func columns(of entity: EntityID) -> [Column] { columns[Int(entity.rawValue)] }
}

extension AttributeType {
  /// The simple type that values are written as; nil for references, aggregates and selects.
  func simpleType(in schema: Schema) -> SimpleType? {
    switch self {
    case .simple(let type): type
    case .defined(let name): schema.simpleType(of: name)
    case .enumeration, .select, .entity, .aggregate: nil
    }
  }
}

/// A property of property sets.
struct PropertyPlan: Sendable {
  let setName: ValueMatcher
  let baseName: ValueMatcher
  let value: ValueMatcher?
  /// In capitals.
  let dataType: String?
  /// Whether the value is given by bounds, which all of several values must respect.
  let asksRange: Bool
  /// The numbers that the value lists.
  let listedReals: [Double]
  /// The one set name and the one property name that can match, where the constraints are simple values.
  let onlySet: String?
  let onlyProperty: String?

  init(_ facet: PropertyFacet) {
    setName = ValueMatcher(facet.propertySet)
    baseName = ValueMatcher(facet.baseName)
    value = facet.value.map(ValueMatcher.init)
    dataType = facet.dataType?.uppercased()
    if case .restriction(let restriction) = facet.value { asksRange = restriction.hasBounds } else { asksRange = false }
    listedReals = (facet.value?.listedValues ?? []).compactMap(LexicalForm.double)
    if case .simple(let name) = facet.propertySet { onlySet = name } else { onlySet = nil }
    if case .simple(let name) = facet.baseName { onlyProperty = name } else { onlyProperty = nil }
  }
}

/// A classification system and a code in it.
struct ClassificationPlan: Sendable {
  let system: ValueMatcher?
  let value: ValueMatcher?

  init(_ facet: ClassificationFacet) {
    system = facet.system.map(ValueMatcher.init)
    value = facet.value.map(ValueMatcher.init)
  }
}

/// A material.
struct MaterialPlan: Sendable {
  let value: ValueMatcher?
}

/// A whole and the relations that lead to it.
struct PartOfPlan: Sendable {
  let whole: EntityPlan
  /// Nil for all relations.
  let relation: String?

  init(_ facet: PartOfFacet, schema: Schema) {
    whole = EntityPlan(facet.entity, schema: schema)
    relation = facet.relation
  }
}
