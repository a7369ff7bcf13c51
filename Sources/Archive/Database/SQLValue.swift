/// A value that is bound to a statement.
public enum SQLValue: Sendable, Equatable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByNilLiteral
{
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])

  /// Text, or null.
  public init(_ text: String?) { self = text.map { .text($0) } ?? .null }
  /// An integer, or null.
  public init(_ number: Int?) { self = number.map { .integer(Int64($0)) } ?? .null }
  /// An integer, or null.
  public init(_ number: Int64?) { self = number.map { .integer($0) } ?? .null }

  /// Text.
  public init(stringLiteral text: String) { self = .text(text) }
  /// An integer.
  public init(integerLiteral number: Int64) { self = .integer(number) }
  /// Null.
  public init(nilLiteral: ()) { self = .null }
}
