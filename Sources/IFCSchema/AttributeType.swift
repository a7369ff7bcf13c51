/// The simple types of EXPRESS (ISO 10303-11, 8.1), which every defined type ends in unless it is an aggregate.
public enum SimpleType: UInt8, CaseIterable, Sendable {
  case string, integer, real, number, boolean, logical, binary
}

/// How an aggregate orders and repeats its elements (ISO 10303-11, 8.2).
public enum AggregateKind: UInt8, CaseIterable, Sendable {
  /// Ordered, with repetition.
  case list
  /// Without order and repetition.
  case set
  /// Ordered, of a fixed size.
  case array
  /// Without order, with repetition.
  case bag
}

/// How many elements an aggregate may have.
public struct Bounds: Sendable, Equatable {
  /// The least number of elements; for an array the first index.
  public let lower: Int
  /// The greatest number of elements, nil without limit (`?`); for an array the last index.
  public let upper: Int?

  /// Bounds as EXPRESS writes them: `[lower:upper]`.
  public init(lower: Int, upper: Int?) {
    self.lower = lower
    self.upper = upper
  }
}

/// What the value of an attribute, or of a defined type, may be.
public indirect enum AttributeType: Sendable, Equatable {
  /// A simple type itself; rare, for IFC nearly always gives its types a name.
  case simple(SimpleType)
  /// A defined type by its name: `IfcLabel`. ``Schema/definedType(named:)`` knows more.
  case defined(String)
  /// An enumeration by its name: `IfcWallTypeEnum`. ``Schema/enumeration(named:)`` has its items.
  case enumeration(String)
  /// A choice between types by its name: `IfcValue`. ``Schema/select(named:)`` has its members.
  case select(String)
  /// An instance of an entity or of one of its subtypes, by its name.
  case entity(String)
  /// Several values of one type.
  case aggregate(kind: AggregateKind, bounds: Bounds, element: AttributeType)
}

extension PackedTables {
  /// A type expression by its number; the element of an aggregate has a lower number, so this ends.
  func type(_ number: UInt16) -> AttributeType {
    let record = record(.types, Int(number))
    switch record.byte(0) {
    case 0: return SimpleType(rawValue: record.byte(1)).map(AttributeType.simple) ?? .simple(.string)
    case 1: return .defined(record.text(2))
    case 2: return .enumeration(record.text(2))
    case 3: return .select(record.text(2))
    case 4: return .entity(record.text(2))
    default:
      precondition(record.short(2) < number, "an aggregate that holds itself")
      let upper = record.signed(8)
      return .aggregate(
        kind: AggregateKind(rawValue: record.byte(1)) ?? .list,
        bounds: Bounds(lower: record.signed(4), upper: upper < 0 ? nil : upper),
        element: type(record.short(2)))
    }
  }
}
