import Requirements

/// What the cell of the values says: values, bounds, a list, or a phrase about them.
extension RuleText {
  mutating func take(values text: String, name: String, _ list: (String) -> String?) {
    let folded = TextFolding.folded(text)
    if text == "*" || RuleWords.anything.contains(folded) { return }
    if let id = list(text) ?? (RuleWords.lists.contains(folded) ? list(name) : nil) {
      rule.list = id
      return
    }
    if RuleWords.lists.contains(folded) {
      problems.append((.listMissing, [name.isEmpty ? text : name]))
      return
    }
    if CellWords.isBlank(text) { return }
    if rule.kind == .number || rule.kind == .integer, rule.unit == nil, UnitName(text) != nil, CellNumber(text) == nil {
      rule.unit = text
      return
    }
    if let range = RangeText(text, isPlain: isPlain), take(unit: range.unit, of: text) {
      (rule.minimum, rule.maximum) = (range.minimum, range.maximum)
      if rule.kind == nil, rule.dataTypes.isEmpty { rule.kind = .number }
    } else if let margin = ToleranceText(text) {
      take(margin, text)
    } else if let phrase = ValuePhrase(text) {
      take(phrase, text)
    } else if isNumeric {
      takeNumbers(text)
    } else {
      take(words: ValueWords(text), text)
    }
  }

  private mutating func take(_ phrase: ValuePhrase, _ text: String) {
    switch phrase {
    case .present: break
    case .unique where !isBoolean: rule.uniqueness = Uniqueness(.model)
    case .patterns(let patterns) where !isNumeric && !isBoolean && (rule.kind ?? .text) == .text:
      rule.patterns = patterns.map(Self.withoutAnchors)
    case .kind(let kind) where rule.kind == nil && rule.dataTypes.isEmpty: rule.kind = kind
    case .kind(let kind) where kind == rule.kind: break
    case .empty: manual = text
    case .unique, .patterns, .kind: rest.append(text)
    }
  }

  private mutating func take(_ text: ToleranceText, _ cell: String) {
    guard isNumeric || rule.kind == nil && rule.dataTypes.isEmpty,
      let tolerance = text.tolerance(in: rule.unit ?? text.number.unit), take(unit: text.number.unit, of: cell)
    else {
      rest.append(cell)
      return
    }
    rule.values = [text.number.text]
    rule.tolerance = tolerance
    if rule.kind == nil, rule.dataTypes.isEmpty { rule.kind = .number }
  }

  private mutating func take(words: ValueWords, _ text: String) {
    switch words.outcome {
    case .boolean: if rule.dataTypes.isEmpty { rule.kind = .boolean }
    case .values(let values): rule.values = isBoolean ? values.map { ValueWords.truth($0) ?? $0 } : values
    case .sentence: rest.append(text)
    }
  }

  private mutating func takeNumbers(_ text: String) {
    guard let numbers = NumberList(text, isWhole: rule.kind == .integer), take(unit: numbers.unit, of: text) else {
      rest.append(text)
      return
    }
    rule.values = numbers.values
  }
}
