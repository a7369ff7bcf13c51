import IFCSchema
import Part21

/// A schema in the form in which instances are held against it: made once for each release that is met.
struct SchemaPatterns: Sendable {
  private static let ifc2x3 = SchemaPatterns(.of(.ifc2x3))
  private static let ifc4 = SchemaPatterns(.of(.ifc4))
  private static let ifc4x3 = SchemaPatterns(.of(.ifc4x3))

  /// What parameters may be.
  let table: PatternTable
  /// The inverse attributes that limit anything.
  let inverses: [BoundedInverse]

  /// The patterns of a release.
  static func of(_ version: SchemaVersion) -> SchemaPatterns {
    switch version {
    case .ifc2x3: ifc2x3
    case .ifc4: ifc4
    case .ifc4x3: ifc4x3
    }
  }

  /// - Complexity: O(attributes), a few milliseconds.
  private init(_ schema: Schema) {
    var starts: [UInt32] = [0]
    for entity in schema.entities {
      starts.append(starts[starts.count - 1] + UInt32(schema.parameterCount(of: entity)))
    }
    inverses = BoundedInverse.all(of: schema) { entity, position in Int(starts[Int(entity.rawValue)]) + position }
    let linked = Set(inverses.flatMap(\.slots))
    let root = schema.entity(named: "IfcRoot")
    var compiler = PatternCompiler(schema)
    let quantity = schema.entity(named: "IfcPhysicalSimpleQuantity")
    var slots: [ParameterSlot] = []
    for entity in schema.entities {
      let isRoot = root.map { schema.isKind(entity, of: $0) } ?? false
      let isQuantity = quantity.map { schema.isKind(entity, of: $0) } ?? false
      for attribute in schema.attributes(of: entity) {
        let depth = UniqueLists.depth(attribute.name, declaredBy: schema.name(of: attribute.declaredBy))
        let pattern =
          isQuantity && ValueRanges.quantities.contains(attribute.name)
          ? compiler.within(ValueRanges.notNegative, attribute.type)
          : compiler.pattern(attribute.type, uniqueAt: depth)
        slots.append(
          ParameterSlot(
            pattern: pattern, isOptional: attribute.isOptional,
            isDerived: attribute.isDerived, isLinked: linked.contains(slots.count),
            isKey: isRoot && attribute.name == "GlobalId"))
      }
    }
    table = compiler.table(slots: slots, starts: starts)
  }
}
