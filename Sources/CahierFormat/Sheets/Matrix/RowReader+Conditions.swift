import Requirements

/// Of which objects a row asks for something.
extension RowReader {
  /// What the columns of conditions say: conditions, or the first text that is not understood. Then the row would ask
  /// of all objects what it asks of some.
  func conditions(_ classes: [ClassChoice]) -> (all: [Condition], text: String, unread: String?) {
    var all: [Condition] = []
    let given = cells.all(.condition).filter { cell in
      build.layout.marks.meaning(cell.text) == nil && !Self.everything.contains(TextFolding.folded(cell.text))
    }
    for (heading, text) in given {
      guard let condition = condition(heading, text, classes) else { return (all, text, "\(heading): \(text)") }
      all.append(condition)
    }
    return (all, given.map(\.text).joined(separator: ","), nil)
  }

  /// `IsExternal = VRAI`, `si LoadBearing ≠ non`: one property and one value.
  private func condition(_ heading: String, _ text: String, _ classes: [ClassChoice]) -> Condition? {
    let folded = TextFolding.folded(heading)
    // What is left out, and by which of its words, is for a person.
    if Self.exclusions.contains(where: { folded.hasPrefix($0) }) { return nil }
    var text = text.trimmed
    let lowered = text.lowercased()
    if lowered.count == text.count, let lead = Self.leads.first(where: { lowered.hasPrefix($0 + " ") }) {
      text = String(text.dropFirst(lead.count)).trimmed
    }
    let sign = ["≠", "!=", "<>", "==", "="].first { text.contains($0) }
    guard let sign, let mark = text.firstRange(of: sign) else { return nil }
    let name = String(text[..<mark.lowerBound]).trimmed
    let value = String(text[mark.upperBound...]).trimmed
    let isOneWord = [name, value].allSatisfy { part in
      !part.isEmpty && part.utf8.count <= 80 && !part.contains { $0.isWhitespace || "=<>≠,;|&()".contains($0) }
    }
    guard isOneWord else { return nil }
    let place = PlaceText(PlaceText.Cells(property: name), classes: classes, standard: build.standard)
    let rule = RuleText(values: value, standard: place.standardType)
    guard case .found(let locators) = place.outcome, place.problems.allSatisfy({ $0.code == .setInferred }),
      rule.problems.isEmpty, rule.manual == nil, !rule.rule.values.isEmpty
    else { return nil }
    return Condition(
      locators, rule: rule.rule, isNegated: ["≠", "!=", "<>"].contains(sign),
      line: build.line(sheet, cells.row.number))
  }

  private static let leads = [
    "uniquement si", "seulement si", "only if", "si", "if", "lorsque", "quand", "when", "où", "where",
  ]
  private static let exclusions = ["excl", "excep", "sauf", "uitz"]
  private static let everything: Set<String> = [
    "tous", "toutes", "tous les objets", "toujours", "all", "always", "todos", "alle", "sans condition", "aucun filtre",
  ]
}
