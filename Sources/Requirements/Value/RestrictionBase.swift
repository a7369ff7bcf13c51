/// The base types that IDS allows for a restriction: the rows of "XML base types" in IDS `DataTypes.md`.
public enum RestrictionBase: String, Sendable, CaseIterable {
  case string = "xs:string"
  case boolean = "xs:boolean"
  case integer = "xs:integer"
  case double = "xs:double"
  case date = "xs:date"
  case dateTime = "xs:dateTime"
  case time = "xs:time"
  case duration = "xs:duration"
  /// Written `xs:anyUri` in the IDS documentation, `xs:anyURI` in XML Schema: both are read.
  case anyURI = "xs:anyURI"

  /// The base of that name; nil for one that IDS does not allow.
  public init?(named name: String) {
    if name == "xs:anyUri" {
      self = .anyURI
    } else if let base = Self(rawValue: name) {
      self = base
    } else {
      return nil
    }
  }

  /// Whether a text writes a value of the base.
  public func accepts(_ text: String) -> Bool {
    switch self {
    case .string: true
    case .boolean: LexicalForm.boolean(text) != nil
    case .integer: LexicalForm.isInteger(text)
    case .double: LexicalForm.double(text) != nil
    case .date: Moment(text, .date) != nil
    case .dateTime: Moment(text, .dateTime) != nil
    case .time: Moment(text, .time) != nil
    case .duration: Moment(text, .duration) != nil
    case .anyURI: !text.isEmpty && !text.contains(where: \.isWhitespace)
    }
  }

  /// How a value of the base is written, for messages.
  public var example: String {
    switch self {
    case .string: "abc"
    case .boolean: "true, false"
    case .integer: "42"
    case .double: "42.5, 1.5E3"
    case .date: "2026-01-31"
    case .dateTime: "2026-01-31T12:00:00"
    case .time: "12:00:00"
    case .duration: "P1Y2M3DT4H"
    case .anyURI: "https://example.org"
    }
  }

  /// The facets that a restriction of the base may have, annotation aside.
  public var facets: Set<String> {
    switch self {
    case .string, .anyURI: ["pattern", "enumeration", "length", "minLength", "maxLength"]
    case .boolean: ["pattern"]
    case .integer, .double, .date, .dateTime, .time, .duration:
      ["pattern", "enumeration", "minInclusive", "minExclusive", "maxInclusive", "maxExclusive"]
    }
  }

  /// Whether `lower` comes before `upper`, or is equal to it where that is allowed; nil where they cannot be compared.
  public func precedes(_ lower: String, _ upper: String, orEquals: Bool) -> Bool? {
    switch self {
    case .integer, .double:
      guard let lower = LexicalForm.double(lower), let upper = LexicalForm.double(upper) else { return nil }
      return orEquals ? lower <= upper : lower < upper
    case .date, .dateTime, .time, .duration:
      guard let kind = Moment.Kind(base: rawValue), let lower = Moment(lower, kind), let upper = Moment(upper, kind)
      else { return nil }
      return lower.precedes(upper, orEquals: orEquals)
    case .string, .boolean, .anyURI: return nil
    }
  }
}
