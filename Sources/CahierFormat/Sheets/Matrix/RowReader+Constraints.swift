import Requirements

/// What columns of rules, uniqueness, tolerances and lengths say beyond the value.
extension RowReader {
  func addConstraints(_ text: inout RuleText, type: String, _ place: PlaceText) {
    let marks = build.layout.marks
    // A mark says that there is a rule; a number says how many of what.
    for (heading, cell) in cells.all(.rule)
    where marks.meaning(cell) == nil || (CellNumber(cell)?.value ?? 0) > 0 {
      let rule = RuleText(type: type, unit: text.rule.unit ?? "", values: cell, standard: place.standardType)
      // What stands under a rule is no list of allowed values, even where it looks like one.
      let isList = !rule.rule.values.isEmpty && rule.rule.tolerance == nil || rule.rule.list != nil
      if isList { text.leave("\(heading): \(cell)") } else { text.add(rule, of: "\(heading): \(cell)") }
    }
    for (heading, cell) in cells.all(.unique) {
      switch marks.meaning(cell) {
      case .some(.none): break
      case .due, .stronger:
        text.add(RuleText(type: type, values: "unique", standard: place.standardType), of: "\(heading): \(cell)")
      case .optional, .unclear, nil:
        let rule = RuleText(type: type, values: cell, standard: place.standardType)
        if rule.rule.uniqueness == nil {
          text.leave("\(heading): \(cell)")
        } else {
          text.add(rule, of: "\(heading): \(cell)")
        }
      }
    }
    for (heading, cell) in cells.all(.tolerance) where !text.take(tolerance: cell) {
      text.leave("\(heading): \(cell)")
    }
    for (meaning, isLow) in [(ColumnMeaning.minimumLength, true), (.maximumLength, false)] {
      for (heading, cell) in cells.all(meaning) where !text.take(length: LengthText(cell, isLow: isLow)) {
        text.leave("\(heading): \(cell)")
      }
    }
  }

  /// Whether the row says that the value may be missing; nil where it says neither. What is not understood is told.
  func isOptional(_ draft: inout RowDraft) -> Bool? {
    var found: Bool?
    for (heading, cell) in cells.all(.required) {
      let range = cell.filter { !$0.isWhitespace && !"[]()".contains($0) }
      switch build.layout.marks.meaning(cell) {
      case .some(.none), .optional: found = true
      case .due, .stronger: found = found ?? false
      case nil where ["0..1", "0-1", "0,1", "0..n", "0..*", "0-n", "0,n"].contains(range): found = true
      case nil where ["1..1", "1-1", "1..n", "1..*", "1-n", "1,n", "1+"].contains(range): found = found ?? false
      case .unclear, nil:
        draft.rest.append("\(heading): \(cell)")
        draft.problems.append((.unreadValue, ["\(heading): \(cell)"]))
      }
    }
    return found
  }
}
