/// What a text, a number or a truth value must be: `idsValue` of the IDS schema.
///
/// The constraint is what the file says. To test many values, make a ``ValueMatcher`` of it once.
public enum ValueConstraint: Sendable, Equatable {
  /// The value itself, as text (`simpleValue`).
  case simple(String)
  /// A set of rules (`xs:restriction`).
  case restriction(Restriction)

  /// The values that the constraint lists, where it is a simple value or holds nothing but an enumeration; else nil.
  public var listedValues: [String]? {
    switch self {
    case .simple(let text): [text]
    case .restriction(let restriction): restriction.isPlainEnumeration ? restriction.enumeration : nil
    }
  }
}
