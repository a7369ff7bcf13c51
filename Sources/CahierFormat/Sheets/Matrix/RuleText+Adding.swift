import Requirements

/// What a second column says of the same value.
extension RuleText {
  /// Adds what another cell says; where it does not fit beside the rule, or is not understood, it is told and kept as a
  /// remark, and asks for nothing.
  mutating func add(_ other: RuleText, of cell: String) {
    manual = manual ?? other.manual
    let unread = other.problems.contains { $0.code != .unreadValue }
    guard !unread, other.rest.isEmpty, let joined = joined(with: other.rule) else {
      leave(cell)
      return
    }
    rule = joined
  }

  /// Keeps what is not understood as a remark, and tells it.
  mutating func leave(_ cell: String) {
    guard !rest.contains(cell) else { return }
    rest.append(cell)
    problems.append((.unreadValue, [cell]))
  }

  /// Lets the numbers that are asked be missed by so much: `± 1 %`.
  ///
  /// - Returns: false where the cell says no such thing, or no number is asked.
  mutating func take(tolerance cell: String) -> Bool {
    // An owner's number may stand there in two ways of writing.
    let numbers = rule.values.filter { LexicalForm.double($0) != nil }
    let isPair = rule.values.count == 2 && CellNumber(rule.values[1])?.text == rule.values[0]
    guard !numbers.isEmpty, numbers.count == rule.values.count || isPair, rule.tolerance == nil,
      isNumeric || !isTyped && standard == nil, let tolerance = ToleranceText.tolerance(cell.trimmed, in: rule.unit)
    else { return false }
    rule.values = numbers
    rule.tolerance = tolerance
    if !isTyped { rule.kind = .number }
    return true
  }

  /// Takes how many characters a text may have.
  ///
  /// - Returns: false where that is not said, a pattern is asked already, or the value is no text.
  mutating func take(length: LengthText?) -> Bool {
    guard let length, Self.isReadable(length.pattern), rule.patterns.isEmpty, !isNumeric, !isBoolean,
      (rule.kind ?? .text) == .text
    else { return false }
    rule.patterns = [length.pattern]
    return true
  }

  /// Both rules in one; nil where they say different things of the same, or what nothing can satisfy.
  private func joined(with other: ValueRule) -> ValueRule? {
    var both = rule
    guard
      Self.join(&both.kind, other.kind), Self.join(&both.unit, other.unit), Self.join(&both.list, other.list),
      Self.join(&both.minimum, other.minimum), Self.join(&both.maximum, other.maximum),
      Self.join(&both.dataTypes, other.dataTypes), Self.join(&both.values, other.values),
      Self.join(&both.patterns, other.patterns), Self.join(&both.uniqueness, other.uniqueness),
      Self.join(&both.tolerance, other.tolerance)
    else { return nil }
    if let low = both.minimum, let high = both.maximum, low.number > high.number { return nil }
    let asksNumber = both.kind == .number || both.kind == .integer || both.minimum != nil || both.maximum != nil
    if asksNumber, !both.patterns.isEmpty || both.values.contains(where: { LexicalForm.double($0) == nil }) {
      return nil
    }
    return both
  }

  private static func join<Part: Equatable>(_ part: inout Part?, _ other: Part?) -> Bool {
    defer { part = part ?? other }
    return part == nil || other == nil || part == other
  }

  private static func join(_ parts: inout [String], _ others: [String]) -> Bool {
    defer { if parts.isEmpty { parts = others } }
    return parts.isEmpty || others.isEmpty || parts == others
  }
}
