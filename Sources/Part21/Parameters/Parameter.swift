import ByteInput

/// One parameter of an entity instance, as it stands in the bytes (ISO 10303-21, 6.4 and 10).
///
/// A parameter holds no copy of anything: `body` is a range of offsets into the exchange structure.
public struct Parameter: Sendable, Equatable {
  /// What kind of parameter it is, told by its first byte.
  public enum Kind: UInt8, Sendable {
    /// `$`: no value.
    case omitted
    /// `*`: a value that the schema derives.
    case derived
    /// Digits with an optional sign.
    case integer
    /// Digits with a decimal point.
    case real
    /// `'…'`: `body` lies between the apostrophes, still encoded.
    case string
    /// `.NAME.`: `body` lies between the dots.
    case enumeration
    /// `"…"`: `body` lies between the quotation marks.
    case binary
    /// `#12`: `body` holds the digits.
    case reference
    /// `(…)`: `body` lies between the parentheses.
    case list
    /// `KEYWORD(…)`: `keyword` and, between the parentheses, `body`.
    case typed
    /// Bytes that are none of the above: damage.
    case unreadable
  }

  /// The kind of the parameter.
  public let kind: Kind
  /// Offsets of the content, without its delimiters.
  public let body: Range<Int>
  /// Offsets of the keyword of a ``Kind/typed`` parameter; empty for the others.
  public let keyword: Range<Int>

  /// A parameter at offsets that lie within the exchange structure.
  @inlinable
  public init(kind: Kind, body: Range<Int>, keyword: Range<Int> = 0..<0) {
    self.kind = kind
    self.body = body
    self.keyword = keyword
  }
}
