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
public struct AggregateBounds: Sendable, Equatable {
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
  case aggregate(kind: AggregateKind, bounds: AggregateBounds, element: AttributeType)
}
