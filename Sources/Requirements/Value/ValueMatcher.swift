/// A ``ValueConstraint`` prepared for testing many values, from as many threads as wanted.
///
/// What a value of a model is compared as depends on its own type, which is the caller's to know (IDS
/// `DataTypes.md`): text with text, a real with a real, and so on. An empty constraint lets everything pass.
/// Values that are missing or blank are not asked here: IDS lets them never pass.
public struct ValueMatcher: Sendable {
  private let listed: Listed?
  private let rules: Rules?

  /// What is listed: a simple value, or an enumeration.
  private final class Listed: Sendable {
    let texts: ByteStringSet
    let reals: SortedNumbers<Double>
    let integers: SortedNumbers<Int64>
    let allowsTrue: Bool
    let allowsFalse: Bool

    init(_ values: [String]) {
      texts = ByteStringSet(values)
      // Nothing equals what is no number.
      reals = SortedNumbers(values.compactMap(LexicalForm.double).filter { !$0.isNaN })
      integers = SortedNumbers(values.compactMap(LexicalForm.integer))
      allowsTrue = values.contains { LexicalForm.boolean($0) == true }
      allowsFalse = values.contains { LexicalForm.boolean($0) == false }
    }
  }

  /// What a restriction says beyond its enumeration.
  private final class Rules: Sendable {
    let patterns: [Pattern]
    let bounds: Bounds?
    let moments: MomentBounds?
    let lengths: LengthRange?
    let totalDigits: Int?
    let fractionDigits: Int?
    let areOfTextOnly: Bool
    let areOfDigits: Bool

    init(_ restriction: Restriction) {
      patterns = restriction.patterns
      bounds = restriction.hasBounds ? Bounds(restriction) : nil
      moments = restriction.hasBounds ? MomentBounds(restriction) : nil
      lengths = restriction.hasLength ? LengthRange(restriction) : nil
      totalDigits = restriction.totalDigits
      fractionDigits = restriction.fractionDigits
      areOfTextOnly = !restriction.patterns.isEmpty || restriction.hasLength
      areOfDigits = restriction.hasDigits
    }
  }

  /// Prepares a constraint.
  public init(_ constraint: ValueConstraint) {
    switch constraint {
    case .simple(let text):
      listed = Listed([text])
      rules = nil
    case .restriction(let restriction):
      listed = restriction.enumeration.isEmpty ? nil : Listed(restriction.enumeration)
      let onlyLists = restriction.isPlainEnumeration || restriction.isEmpty
      rules = onlyLists ? nil : Rules(restriction)
    }
  }

  /// Whether a text satisfies the constraint, case and all (IDS `restrictions.md`; test cases
  /// `…case_sensitively…`).
  public func matches(text: String) -> Bool {
    var text = text
    return text.withUTF8 { matches(utf8: UnsafeRawBufferPointer($0)) }
  }

  /// Whether a name does: as a text, or with its letters and their marks put together (``ComposedText``). Which way a
  /// program writes the `é` of a property's name is no other name.
  public func matches(name: String) -> Bool {
    matches(text: name) || (!name.utf8.allSatisfy { $0 < 0x80 } && matches(text: ComposedText.of(name)))
  }

  /// Whether a text in UTF-8 satisfies the constraint; see ``matches(text:)``.
  ///
  /// Nothing is normalised: equal means equal bytes, as in XML Schema. Dates, times and durations are texts, too
  /// (test cases `…_are_treated_as_strings`), unless a restriction on them has bounds. A number's bound is satisfied
  /// by no text.
  @safe
  public func matches(utf8: UnsafeRawBufferPointer) -> Bool {
    if let listed, !listed.texts.contains(utf8) { return false }
    guard let rules else { return true }
    if rules.areOfDigits { return false }
    if let lengths = rules.lengths, !lengths.contains(utf8) { return false }
    if rules.bounds != nil {
      guard let moments = rules.moments else { return false }
      let text = unsafe String(decoding: utf8, as: UTF8.self)
      guard moments.contains(text) else { return false }
    }
    guard !rules.patterns.isEmpty else { return true }
    for pattern in rules.patterns where pattern.matches(utf8) { return true }
    return false
  }

  /// Whether a real number satisfies the constraint: equal within ``RealTolerance``, or between the bounds.
  ///
  /// Patterns and lengths are for texts alone (test case `patterns_only_work_on_strings_and_nothing_else`).
  ///
  /// - Complexity: O(log n) of the numbers that are listed.
  public func matches(real: Double) -> Bool {
    if let listed, !listed.reals.contains(near: real, where: { RealTolerance.isEqual(real, $0) }) { return false }
    guard let rules else { return true }
    if rules.areOfTextOnly { return false }
    if let bounds = rules.bounds, !bounds.contains(real) { return false }
    guard rules.areOfDigits else { return true }
    guard let digits = DecimalDigits(real) else { return false }
    return digits.total <= rules.totalDigits ?? .max && digits.fraction <= rules.fractionDigits ?? .max
  }

  /// Whether an integer satisfies the constraint: the same integer, or between the bounds.
  ///
  /// `42.0` in the constraint is no integer (test cases `integers_cannot_be_expressed_as_floating_point_numbers`).
  ///
  /// - Complexity: O(log n) of the numbers that are listed.
  public func matches(integer: Int64) -> Bool {
    if let listed, !listed.integers.contains(integer) { return false }
    guard let rules else { return true }
    if rules.areOfTextOnly { return false }
    if let bounds = rules.bounds, !bounds.contains(integer: integer) { return false }
    if let totalDigits = rules.totalDigits, integer.magnitude.description.utf8.count > totalDigits { return false }
    return true
  }

  /// Whether a truth value satisfies the constraint, which writes it `true`, `false`, `1` or `0` (IDS `DataTypes.md`;
  /// test cases `booleans_must_be_specified_as_lowercase_strings`).
  public func matches(boolean: Bool) -> Bool {
    if let listed, !(boolean ? listed.allowsTrue : listed.allowsFalse) { return false }
    guard let rules else { return true }
    return !rules.areOfTextOnly && rules.bounds == nil && !rules.areOfDigits
  }
}
