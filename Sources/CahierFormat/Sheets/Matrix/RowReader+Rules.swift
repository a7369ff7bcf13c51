import Requirements

/// What a row says of its value.
extension RowReader {
  func rule(_ place: PlaceText, _ draft: inout RowDraft) -> ValueRule {
    let name = cells[.property].isEmpty ? cells[.title] : cells[.property]
    var text = RuleText(
      type: cells[.dataType], unit: cells[.unit], values: cells[.values], minimum: bound(.minimum),
      maximum: bound(.maximum), pattern: cells[.pattern],
      name: name, standard: place.standardType,
      headingUnit: headingUnit(.values), list: build.list)
    // What is unknown in the first column is told once.
    let isKnown = !text.problems.contains { $0.code == .unknownDataType }
    let type = text.rule.dataTypes.first ?? (isKnown ? cells[.dataType] : "")
    let unit = text.rule.unit ?? ""
    func add(_ meaning: ColumnMeaning, _ rule: (String) -> RuleText) {
      for cell in cells.further(meaning) { text.add(rule(cell), of: cell) }
    }
    add(.dataType) { cell in
      let rule = RuleText(type: cell)
      // A format may be a phrase: `20 caractères max`.
      return rule.problems.isEmpty || ValuePhrase(cell) == nil ? rule : RuleText(values: cell)
    }
    add(.unit) { RuleText(unit: $0) }
    add(.values) {
      RuleText(type: type, unit: unit, values: $0, name: name, standard: place.standardType, list: build.list)
    }
    add(.minimum) { RuleText(type: type, unit: unit, minimum: $0) }
    add(.maximum) { RuleText(type: type, unit: unit, maximum: $0) }
    add(.pattern) { RuleText(pattern: $0) }
    addConstraints(&text, type: type, place)
    if let refusal = text.refusal {
      draft.kind = .refused
      draft.reason = draft.reason ?? refusal
    }
    draft.problems += text.problems.filter { $0.code != text.refusal?.code }
    draft.rest += text.rest.filter { !draft.rest.contains($0) }
    draft.manual = text.manual
    draft.problems += StandardContradictions(text.rule, type: cells[.dataType], unit: cells[.unit], place).all
    return text.rule
  }

  /// The cell of a bound, with the unit that its heading names: `Min (mm)`.
  private func bound(_ meaning: ColumnMeaning) -> String {
    let text = cells[meaning]
    guard let number = CellNumber(text), number.unit == nil, let unit = headingUnit(meaning) else { return text }
    return "\(text) \(unit)"
  }

  /// The unit that the heading of a column names; nil where the row names one.
  private func headingUnit(_ meaning: ColumnMeaning) -> String? {
    guard CellWords.isBlank(cells[.unit]), let heading = cells.column(meaning)?.heading else { return nil }
    return Self.unit(in: heading)
  }

  /// The unit between the brackets at the end of a heading.
  private static func unit(in heading: String) -> String? {
    let text = heading.trimmed
    guard let last = text.last, ")]".contains(last), let open = text.lastIndex(where: { "([".contains($0) }) else {
      return nil
    }
    let unit = String(text[text.index(after: open)...].dropLast()).trimmed
    return UnitName(unit) == nil || unit.first?.isNumber ?? true ? nil : unit
  }
}
