import IFCSchema
import Requirements

/// What the cell of the values says: values, bounds, a list, or a phrase about them.
extension RuleText {
  mutating func take(values text: String, name: String, _ list: (String) -> String?) {
    let folded = TextFolding.folded(text)
    if text == "*" || RuleWords.anything.contains(folded) { return }
    let named = ListName(folded)
    if let id = list(text) ?? named.flatMap({ list($0.text) })
      ?? (RuleWords.lists.contains(folded) || named != nil ? list(name) : nil)
    {
      rule.list = id
      return
    }
    // `Liste : A; B` is one itself.
    if named != nil, !text.contains(where: { ";,/|\n".contains($0) }) {
      problems.append((.listMissing, [text]))
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
    if takesBounds, let range = range(text) {
      (rule.minimum, rule.maximum) = (range.minimum, range.maximum)
      rule.unit = rule.unit ?? headingUnit
      if !isTyped { rule.kind = .number }
    } else if let margin = ToleranceText(text) {
      take(margin, text)
    } else if let phrase = ValuePhrase(text) {
      take(phrase, text)
    } else if isNumeric || headingUnit != nil && !isPlain && NumberList(text, isWhole: false) != nil {
      takeNumbers(text)
    } else if !isTyped, standard == nil, let free = FreeValue(text) {
      take(free)
    } else {
      take(words: ValueWords(text), text)
    }
  }

  /// The bounds that a cell names, in the unit of the row, which is theirs where it names none; nil where there are none,
  /// or of another quantity.
  private mutating func range(_ text: String) -> RangeText? {
    guard let range = RangeText(text, isPlain: isPlain, isNumeric: isNumeric) else { return nil }
    if take(unit: range.unit) { return range }
    guard let (said, known) = range.unit.flatMap(ownUnit) else { return nil }
    return range.converted { known.fromSI(said.inSI($0)) }
  }

  private mutating func take(_ phrase: ValuePhrase, _ text: String) {
    switch phrase {
    case .present: break
    case .unique where !isBoolean: rule.uniqueness = Uniqueness(.model)
    case .patterns(let patterns)
    where !isNumeric && !isBoolean && (rule.kind ?? .text) == .text && patterns.allSatisfy({ Self.isReadable($0) }):
      rule.patterns = patterns.map(Self.withoutAnchors)
    case .kind(let kind) where !isTyped: rule.kind = kind
    case .kind(let kind) where kind == rule.kind: break
    case .empty: manual = text
    case .unique, .patterns, .kind: rest.append(text)
    }
  }

  private mutating func take(_ text: ToleranceText, _ cell: String) {
    guard isNumeric || !isTyped && standard == nil,
      let tolerance = text.tolerance(in: rule.unit ?? text.number.unit), take(unit: text.number.unit)
    else {
      rest.append(cell)
      return
    }
    rule.values = [text.number.text]
    rule.tolerance = tolerance
    if !isTyped { rule.kind = .number }
  }

  private mutating func take(words: ValueWords, _ text: String) {
    switch words.outcome {
    case .boolean: if rule.dataTypes.isEmpty { rule.kind = .boolean }
    case .values(let values) where isBoolean:
      let truths = values.compactMap(ValueWords.truth)
      if truths.count == values.count { rule.values = truths } else { rest.append(text) }
    case .values(let values):
      // Where nothing says whether a yes is a word or the value itself, both will do.
      let truths = !isTyped && standard == nil ? values.compactMap(ValueWords.truth) : []
      rule.values = values + truths.filter { !values.contains($0) }
    case .sentence: rest.append(text)
    }
  }

  private mutating func takeNumbers(_ text: String) {
    let isWhole = rule.kind == .integer || !isTyped && standard == .integer
    guard let numbers = NumberList(text, isWhole: isWhole), take(unit: numbers.unit) else {
      rest.append(text)
      return
    }
    rule.values = numbers.values
    rule.unit = rule.unit ?? headingUnit
  }

  private mutating func take(_ free: FreeValue) {
    rule.values = free.values
    if let unit = free.unit { (rule.unit, rule.kind) = (unit, .number) }
  }
}
