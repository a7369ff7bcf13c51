/// The rules of an `xs:restriction`: a value must satisfy every kind of rule that is given.
///
/// Alternatives inside one kind: one of the enumerated values, one of the patterns (XML Schema Part 2, 4.3.4 and
/// 4.3.5). The numbers are kept as written, because their meaning depends on the base.
public struct Restriction: Sendable, Equatable {
  /// The base type as written: `xs:string`, `xs:double`.
  public var base: String
  /// The values allowed, if any are listed.
  public var enumeration: [String]
  /// Regular expressions of XML Schema, of which one must match the whole value.
  public var patterns: [Pattern]
  /// The least value allowed.
  public var minInclusive: String?
  /// A value that must be exceeded.
  public var minExclusive: String?
  /// The greatest value allowed.
  public var maxInclusive: String?
  /// A value that must not be reached.
  public var maxExclusive: String?
  /// The number of characters.
  public var length: Int?
  /// The least number of characters.
  public var minLength: Int?
  /// The greatest number of characters.
  public var maxLength: Int?
  /// The greatest number of digits. IDS 1.0 says that it is of no use; it is kept so that nothing is lost.
  public var totalDigits: Int?
  /// The greatest number of digits after the point. As ``totalDigits``.
  public var fractionDigits: Int?

  /// A restriction.
  public init(
    base: String = "xs:string", enumeration: [String] = [], patterns: [Pattern] = [], minInclusive: String? = nil,
    minExclusive: String? = nil, maxInclusive: String? = nil, maxExclusive: String? = nil, length: Int? = nil,
    minLength: Int? = nil, maxLength: Int? = nil, totalDigits: Int? = nil, fractionDigits: Int? = nil
  ) {
    self.base = base
    self.enumeration = enumeration
    self.patterns = patterns
    self.minInclusive = minInclusive
    self.minExclusive = minExclusive
    self.maxInclusive = maxInclusive
    self.maxExclusive = maxExclusive
    self.length = length
    self.minLength = minLength
    self.maxLength = maxLength
    self.totalDigits = totalDigits
    self.fractionDigits = fractionDigits
  }

  /// Whether a bound is given.
  public var hasBounds: Bool {
    minInclusive != nil || minExclusive != nil || maxInclusive != nil || maxExclusive != nil
  }

  /// Whether a length is given.
  public var hasLength: Bool { length != nil || minLength != nil || maxLength != nil }

  /// Whether a number of digits is given.
  public var hasDigits: Bool { totalDigits != nil || fractionDigits != nil }

  /// Whether no rule is given at all: every value satisfies the restriction.
  public var isEmpty: Bool { enumeration.isEmpty && patterns.isEmpty && !hasBounds && !hasLength && !hasDigits }

  /// Whether it lists values and says nothing else.
  public var isPlainEnumeration: Bool {
    !enumeration.isEmpty && patterns.isEmpty && !hasBounds && !hasLength && !hasDigits
  }
}
