import Requirements

/// Says constraints on values in one language.
struct ConstraintText {
  /// Values of a list that are said; the rest is counted.
  private static let valueLimit = 8

  let language: Language

  /// What a value must be, so that it can stand after "must be": `« EI 60 » ou « EI 120 »`, `≥ 3 et ≤ 5`.
  func value(_ constraint: ValueConstraint) -> String {
    switch constraint {
    case .simple(let text): quoted(text)
    case .restriction(let restriction): rules(of: restriction, explains: true)
    }
  }

  /// What a name must be; a plain name is said without quotation marks, and `spelling` may correct it.
  func name(_ constraint: ValueConstraint, spelling: (String) -> String = { $0 }) -> String {
    switch constraint {
    case .simple(let text): spelling(text)
    case .restriction(let restriction):
      restriction.isPlainEnumeration
        ? list(restriction.enumeration.map(spelling)) : rules(of: restriction, explains: false)
    }
  }

  private func said(_ clause: ConstraintClause, _ arguments: [String] = []) -> String {
    clause.phrase.said(in: language, arguments)
  }

  private func quoted(_ text: String) -> String { said(.quoted, [text]) }

  /// Alternatives in one sentence: `A, B ou C`; long lists are cut, with the number of what is left out.
  private func list(_ items: [String]) -> String {
    var shown = Array(items.prefix(Self.valueLimit))
    if items.count > shown.count { shown.append(said(.furtherValues, ["\(items.count - shown.count)"])) }
    guard let last = shown.popLast() else { return said(.anything) }
    return shown.isEmpty ? last : shown.joined(separator: ", ") + said(.or) + last
  }

  /// - Parameter explains: whether patterns are said in words, too: those of values. Names are written by programs.
  private func rules(of restriction: Restriction, explains: Bool) -> String {
    var rules: [String] = []
    if !restriction.enumeration.isEmpty { rules.append(list(restriction.enumeration.map(quoted))) }
    if !restriction.patterns.isEmpty {
      let explaining = PatternText(language: language)
      let patterns = restriction.patterns.map { pattern in
        let shown = quoted(pattern.source)
        return explains ? explaining.explained(pattern.source, as: shown) : shown
      }
      rules.append(said(.pattern, [list(patterns)]))
    }
    let bounds: [(ConstraintClause, String?)] = [
      (.atLeast, restriction.minInclusive), (.moreThan, restriction.minExclusive), (.atMost, restriction.maxInclusive),
      (.lessThan, restriction.maxExclusive),
    ]
    for (clause, bound) in bounds { if let bound { rules.append(said(clause, [language.plain(bound)])) } }
    if let length = restriction.length { rules.append(said(.length, ["\(length)"])) }
    switch (restriction.minLength, restriction.maxLength) {
    case (let least?, let most?) where least == most: rules.append(said(.length, ["\(least)"]))
    case (let least?, let most?): rules.append(said(.lengthBetween, ["\(least)", "\(most)"]))
    case (let least?, nil): rules.append(said(.lengthAtLeast, ["\(least)"]))
    case (nil, let most?): rules.append(said(.lengthAtMost, ["\(most)"]))
    case (nil, nil): break
    }
    if let digits = restriction.totalDigits { rules.append(said(.totalDigits, ["\(digits)"])) }
    if let digits = restriction.fractionDigits { rules.append(said(.fractionDigits, ["\(digits)"])) }
    return rules.isEmpty ? said(.anything) : rules.joined(separator: said(.and))
  }
}
