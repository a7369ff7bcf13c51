import Requirements

/// Tells whether two rules for one value can both be satisfied.
struct RuleConflict {
  let cahier: Cahier

  /// What contradicts: `kind`, `values`, `range`; nil where nothing does for certain.
  func between(_ first: ValueRule, _ second: ValueRule) -> String? {
    if let one = first.kind, let other = second.kind, RuleConflict.exclude(one, other) {
      return "kind: \(one.rawValue), \(other.rawValue)"
    }
    if !shareList(first, second), areDisjoint(first, second) { return "values" }
    if areApart(first, second) || areApart(second, first) { return "range" }
    if let text = listedAgainstPattern(first, second) ?? listedAgainstPattern(second, first) { return text }
    return nil
  }

  private static func exclude(_ one: ValueKind, _ other: ValueKind) -> Bool {
    func group(_ kind: ValueKind) -> Int {
      switch kind {
      case .text: 0
      case .integer, .number: 1
      case .boolean: 2
      case .date: 3
      case .duration: 4
      case .angle: 5
      case .bounded: 6
      }
    }
    // Days and durations can be written as texts, durations as numbers.
    let pair = Set([group(one), group(other)])
    return pair.count == 2 && !pair.isSubset(of: [0, 3, 4]) && !pair.isSubset(of: [1, 4])
  }

  /// Whether both allow the values of one list that has some: it is not read to see that they agree.
  private func shareList(_ one: ValueRule, _ other: ValueRule) -> Bool {
    guard let list = one.list, list == other.list, one.unit == other.unit else { return false }
    return cahier.list(list)?.entries.isEmpty == false
  }

  /// Whether no value that one rule allows is one of the other: 90 cm and 0.9 m are the same.
  private func areDisjoint(_ first: ValueRule, _ second: ValueRule) -> Bool {
    guard let one = values(first), let other = values(second), one.texts.isDisjoint(with: other.texts) else {
      return false
    }
    var (left, right) = (one.numbers[...], other.numbers[...])
    while let low = left.first, let high = right.first {
      if RealTolerance.isEqual(low, high) { return false }
      if low < high { left.removeFirst() } else { right.removeFirst() }
    }
    guard first.tolerance != nil || second.tolerance != nil else { return true }
    // Within their tolerances both may accept a number between. Few rules have any, and few values.
    return !one.numbers.contains { low in
      other.numbers.contains { high in (high - low).magnitude <= margin(first, low) + margin(second, high) }
    }
  }

  /// How far a rule lets a number be from one of its own, in SI units.
  private func margin(_ rule: ValueRule, _ number: Double) -> Double {
    guard let tolerance = rule.tolerance?.inSI(rule.unit.flatMap(UnitName.init)) else { return 0 }
    return tolerance.isPercent ? number.magnitude * tolerance.amount / 100 : tolerance.amount
  }

  /// The values allowed: texts, folded, and numbers in SI units, sorted; nil where any may be.
  private func values(_ rule: ValueRule) -> (texts: Set<String>, numbers: [Double])? {
    let listed = rule.list.flatMap(cahier.list).map { $0.entries.flatMap { [$0.value] + $0.aliases } } ?? []
    let all = rule.values + listed
    guard !all.isEmpty else { return nil }
    let unit = rule.unit.flatMap(UnitName.init)
    var texts: Set<String> = []
    var numbers: [Double] = []
    for value in all {
      if let number = ValueRule.number(value, unit) {
        numbers.append(number)
      } else {
        texts.insert(TextFolding.folded(value))
      }
    }
    return (texts, numbers.sorted())
  }

  /// Whether the greatest number of one rule is below the least of the other, both in SI units.
  private func areApart(_ low: ValueRule, _ high: ValueRule) -> Bool {
    guard let most = low.maximum, let least = high.minimum else { return false }
    func inSI(_ bound: ValueBound, _ rule: ValueRule) -> Double {
      rule.unit.flatMap(UnitName.init)?.inSI(bound.number) ?? bound.number
    }
    let (end, start) = (inSI(most, low), inSI(least, high))
    return end < start || end == start && (most.isExclusive || least.isExclusive)
  }

  /// Whether none of the values that one rule lists matches a pattern of the other.
  private func listedAgainstPattern(_ listing: ValueRule, _ matching: ValueRule) -> String? {
    guard !listing.values.isEmpty, listing.list == nil, !matching.patterns.isEmpty else { return nil }
    let patterns = matching.patterns.compactMap { try? Pattern($0) }
    guard patterns.count == matching.patterns.count else { return nil }
    let fits = listing.values.contains { value in patterns.contains { $0.matches(value) } }
    return fits ? nil : "values, patterns"
  }
}
