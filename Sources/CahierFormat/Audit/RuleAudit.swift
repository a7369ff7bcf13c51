import Requirements

/// Audits a rule for values: what it says by itself. What the place of the value makes of it is for
/// ``RuleTypeAudit``.
struct RuleAudit {
  let cahier: Cahier
  let line: SourceLine

  func audit(_ rule: ValueRule, _ locators: LocatorTable, _ log: inout AuditLog) {
    if let list = rule.list, cahier.list(list) == nil {
      log.add(.unknownList, line: line, [list, Nearest.name(to: list, in: cahier.lists.lazy.map(\.id))])
    }
    unit(rule, &log)
    ranges(rule, &log)
    kinds(rule, &log)
    let patterns = rule.patterns.compactMap { PatternAudit.audit($0, line: line, &log) }
    values(rule, patterns: patterns.count == rule.patterns.count ? patterns : [], &log)
    RuleTypeAudit(cahier: cahier, line: line).audit(rule, locators, &log)
  }

  private func unit(_ rule: ValueRule, _ log: inout AuditLog) {
    guard let unit = rule.unit else { return }
    if UnitName(unit) == nil {
      log.add(.unknownUnit, line: line, [unit, Nearest.name(to: unit, in: UnitName.names)])
    } else if let kind = rule.kind, ![.number, .integer, .bounded, .duration].contains(kind) {
      log.add(.unitWithoutNumber, line: line, [unit])
    }
  }

  private func ranges(_ rule: ValueRule, _ log: inout AuditLog) {
    if let least = rule.minimum, let most = rule.maximum {
      let isEmpty = least.isExclusive || most.isExclusive ? least.number >= most.number : least.number > most.number
      if isEmpty { log.add(.invertedRange, line: line, ["\(least.number)", "\(most.number)"]) }
    }
    if let count = rule.count {
      switch (count.minimum, count.maximum) {
      case (nil, nil): log.add(.emptyCount, line: line)
      case (let least?, let most?) where least > most || most < 0:
        log.add(.countNotPossible, line: line, ["\(least)", "\(most)"])
      case (_, let most?) where most < 0: log.add(.countNotPossible, line: line, ["0", "\(most)"])
      default: break
      }
    }
    guard let date = rule.date else { return }
    // Days written YYYY-MM-DD compare as texts.
    if let first = day(date.earliest), let last = day(date.latest), first > last {
      log.add(.dateNotPossible, line: line, [first, last])
    } else if let very = day(date.exactly), let first = day(date.earliest), very < first {
      log.add(.dateNotPossible, line: line, [first, very])
    } else if let very = day(date.exactly), let last = day(date.latest), very > last {
      log.add(.dateNotPossible, line: line, [very, last])
    }
  }

  private func day(_ anchor: DateRule.Anchor?) -> String? {
    if case .day(let text)? = anchor { text } else { nil }
  }

  /// Rules that mean nothing for the kind of value.
  private func kinds(_ rule: ValueRule, _ log: inout AuditLog) {
    guard let kind = rule.kind else { return }
    let isNumber = [.integer, .number, .angle, .bounded, .duration].contains(kind)
    let named: [(name: String, isGiven: Bool, hasMeaning: Bool)] = [
      ("minimum", rule.minimum != nil, isNumber), ("maximum", rule.maximum != nil, isNumber),
      ("patterns", !rule.patterns.isEmpty, kind == .text || kind == .date),
      ("format", rule.format != nil, kind == .text),
      ("date", rule.date != nil, kind == .date), ("sum", rule.sum != nil, kind == .integer || kind == .number),
      ("tolerance", rule.tolerance != nil, isNumber), ("names-stage", rule.namesStage, kind == .text),
    ]
    for part in named where part.isGiven && !part.hasMeaning {
      log.add(.ruleNotOfKind, line: line, [part.name, kind.rawValue])
    }
    if rule.uniqueness != nil, kind == .boolean { log.add(.uniqueOfFew, line: line, [kind.rawValue]) }
  }

  /// The values allowed must be of the kind, and satisfy the other parts of the rule.
  private func values(_ rule: ValueRule, patterns: [Pattern], _ log: inout AuditLog) {
    for value in rule.values {
      if let kind = rule.kind, !isOf(kind, value) { log.add(.valueNotOfKind, line: line, [value, kind.rawValue]) }
      if !patterns.isEmpty, !patterns.contains(where: { $0.matches(value) }) {
        log.add(.valueAgainstRule, line: line, [value, patterns.map(\.source).joined(separator: " | ")])
      }
      guard let number = LexicalForm.double(value) else { continue }
      let isLow = rule.minimum.map { $0.isExclusive ? number <= $0.number : number < $0.number } ?? false
      let isHigh = rule.maximum.map { $0.isExclusive ? number >= $0.number : number > $0.number } ?? false
      if isLow || isHigh { log.add(.valueAgainstRule, line: line, [value, isLow ? "minimum" : "maximum"]) }
    }
  }

  private func isOf(_ kind: ValueKind, _ value: String) -> Bool {
    switch kind {
    case .text, .bounded, .angle: true
    case .integer: LexicalForm.isInteger(value)
    case .number: LexicalForm.double(value) != nil
    case .boolean: ["true", "false"].contains(value.lowercased())
    case .date: RestrictionBase.date.accepts(value) || value.count == 4 && LexicalForm.isInteger(value)
    case .duration: RestrictionBase.duration.accepts(value) || LexicalForm.double(value) != nil
    }
  }
}
