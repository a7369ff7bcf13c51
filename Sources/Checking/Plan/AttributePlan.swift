import IFCSchema
import Requirements

/// An attribute, or several where a restriction names them.
struct AttributePlan: Sendable {
  let value: ValueMatcher?
  /// For each entity of the schema, the parameters that are meant; empty for those that are no candidates.
  let columns: [[Column]]

  /// One attribute of one entity.
  struct Column: Sendable {
    let position: Int
    let isDerived: Bool
    /// Whether values are chosen from several types; those cannot be compared.
    let isSelect: Bool
    /// The simple type below a defined type; nil for references, lists and selects.
    let type: SimpleType?
    /// The name of the defined type, which says whether values have a unit; nil for other types.
    let definedType: String?
  }

  /// - Complexity: O(candidates × their attributes).
  init(_ facet: AttributeFacet, of candidates: Set<EntityID>, schema: Schema) {
    value = facet.value.map(ValueMatcher.init)
    var columns = [[Column]](repeating: [], count: schema.entityCount)
    for entity in candidates {
      columns[Int(entity.rawValue)] = AttributePlan.positions(facet.name, in: entity, schema: schema).compactMap {
        position in
        schema.attribute(at: position, of: entity).map { Column($0, at: position, schema: schema) }
      }
    }
    self.columns = columns
  }

  /// The parameters of an entity that a name means, spelled exactly: each once, by rising number.
  static func positions(_ name: ValueConstraint, in entity: EntityID, schema: Schema) -> [Int] {
    if let names = name.listedValues { return Set(names.compactMap { schema.position(of: $0, in: entity) }).sorted() }
    let matcher = ValueMatcher(name)
    return schema.attributes(of: entity).indices.filter { position in
      schema.attribute(at: position, of: entity).map { matcher.matches(text: $0.name) } ?? false
    }
  }
}

extension AttributePlan.Column {
  fileprivate init(_ attribute: Attribute, at position: Int, schema: Schema) {
    var definedType: String?
    var isSelect = false
    switch attribute.type {
    case .defined(let name): definedType = name
    case .select: isSelect = true
    case .simple, .enumeration, .entity, .aggregate: break
    }
    self.init(
      position: position, isDerived: attribute.isDerived, isSelect: isSelect,
      type: attribute.type.simpleType(in: schema), definedType: definedType)
  }
}

extension AttributeType {
  /// The simple type that values are written as; nil for references, aggregates and selects.
  fileprivate func simpleType(in schema: Schema) -> SimpleType? {
    switch self {
    case .simple(let type): type
    case .defined(let name): schema.simpleType(of: name)
    case .enumeration, .select, .entity, .aggregate: nil
    }
  }
}
