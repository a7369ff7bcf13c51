/// What a text, a number or a truth value must be: `idsValue` of the IDS schema.
///
/// The constraint is what the file says. To test many values, make a ``ValueMatcher`` of it once.
public enum ValueConstraint: Sendable {
  /// The value itself, as text (`simpleValue`).
  case simple(String)
  /// A set of rules (`xs:restriction`).
  case restriction(Restriction)

  /// Whether a text satisfies the constraint; see ``ValueMatcher/matches(text:)``.
  ///
  /// - Complexity: prepares a matcher for this one value.
  public func matches(text: String) -> Bool { ValueMatcher(self).matches(text: text) }

  /// Whether a real number satisfies the constraint; see ``ValueMatcher/matches(real:)``.
  public func matches(real: Double) -> Bool { ValueMatcher(self).matches(real: real) }

  /// Whether an integer satisfies the constraint; see ``ValueMatcher/matches(integer:)``.
  public func matches(integer: Int64) -> Bool { ValueMatcher(self).matches(integer: integer) }

  /// Whether a truth value satisfies the constraint; see ``ValueMatcher/matches(boolean:)``.
  public func matches(boolean: Bool) -> Bool { ValueMatcher(self).matches(boolean: boolean) }

  /// The values that the constraint lists, where it is a simple value or holds nothing but an enumeration; else nil.
  public var listedValues: [String]? {
    switch self {
    case .simple(let text): [text]
    case .restriction(let restriction): restriction.isPlainEnumeration ? restriction.enumeration : nil
    }
  }
}
