/// The value of a property, decoded.
public indirect enum PropertyValue: Sendable, Equatable {
  /// A single value, a quantity or an attribute of a predefined set; ``Scalar/none`` where there is none.
  case single(TypedValue)
  /// What was chosen from an enumeration.
  case enumerated([TypedValue])
  /// A list.
  case list([TypedValue])
  /// Bounds; nil where there is none.
  case bounded(lower: TypedValue?, upper: TypedValue?, setPoint: TypedValue?)
  /// A table, row by row.
  case table(defining: [TypedValue], defined: [TypedValue])
  /// A reference to an instance; nil where it has none.
  case reference(Instance?)
  /// The parts of a complex property or quantity.
  case complex([Property])

  /// Complex values are equal when their parts are the same instances.
  public static func == (left: PropertyValue, right: PropertyValue) -> Bool {
    switch (left, right) {
    case (.single(let a), .single(let b)): a == b
    case (.enumerated(let a), .enumerated(let b)), (.list(let a), .list(let b)): a == b
    case (.bounded(let a, let b, let c), .bounded(let d, let e, let f)): a == d && b == e && c == f
    case (.table(let a, let b), .table(let c, let d)): a == c && b == d
    case (.reference(let a), .reference(let b)): a == b
    case (.complex(let a), .complex(let b)): a.map(\.instance) == b.map(\.instance)
    default: false
    }
  }
}

/// A value and the name of its type.
public struct TypedValue: Sendable, Equatable {
  /// The defined type in capitals, `IFCLABEL`: as written, or the one of the attribute that holds the value. Empty where
  /// neither says.
  public let type: String
  /// The value itself.
  public let scalar: Scalar

  /// A value of a type.
  public init(type: String, scalar: Scalar) {
    self.type = type
    self.scalar = scalar
  }
}

/// A value without its type, in the file's own unit.
public indirect enum Scalar: Sendable, Equatable {
  /// No value (`$`), or one that cannot be read.
  case none
  case string(String)
  case integer(Int64)
  case real(Double)
  case boolean(Bool)
  /// A logical that is neither true nor false.
  case unknown
  /// The word of an enumeration, without its dots.
  case enumeration(String)
  /// The digits of a binary.
  case binary(String)
  /// An instance name.
  case reference(UInt64)
  /// An aggregate: `IFCCOMPOUNDPLANEANGLEMEASURE((48,51,29))`.
  case list([Scalar])
}
