import IFCSchema
import Requirements

/// What a value of a type is compared as: the last column of "DataTypes" in IDS `DataTypes.md`.
enum PlainType {
  /// The base of a data type by its name; nil for an aggregate, a binary, and a name that is no data type.
  static func base(ofType name: String, in schema: Schema) -> RestrictionBase? {
    if schema.enumeration(named: name) != nil { return .string }
    switch name.uppercased() {
    case "IFCDATE": return .date
    case "IFCDATETIME": return .dateTime
    case "IFCTIME": return .time
    case "IFCDURATION": return .duration
    case "IFCURIREFERENCE": return .anyURI
    // A NUMBER in EXPRESS, but a count.
    case "IFCCOUNTMEASURE": return .integer
    default: return schema.simpleType(of: name).flatMap(base(of:))
    }
  }

  /// The base of the values of an attribute; nil for objects, lists and selects.
  static func base(of type: AttributeType, in schema: Schema) -> RestrictionBase? {
    switch type {
    case .simple(let simple): base(of: simple)
    case .defined(let name), .enumeration(let name): base(ofType: name, in: schema)
    case .select, .entity, .aggregate: nil
    }
  }

  /// The base of the elements of an attribute that holds a list of plain values; nil for every other attribute.
  static func elementBase(of type: AttributeType, in schema: Schema) -> RestrictionBase? {
    switch type {
    case .aggregate(_, _, let element): base(of: element, in: schema) ?? elementBase(of: element, in: schema)
    case .defined(let name): schema.definedType(named: name).flatMap { elementBase(of: $0.underlying, in: schema) }
    case .simple, .enumeration, .select, .entity: nil
    }
  }

  private static func base(of type: SimpleType) -> RestrictionBase? {
    switch type {
    case .string, .logical: .string
    case .boolean: .boolean
    case .integer: .integer
    case .real, .number: .double
    case .binary: nil
    }
  }
}
