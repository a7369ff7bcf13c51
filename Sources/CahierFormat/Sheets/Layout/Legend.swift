import Requirements

/// What the legends of a workbook say of its marks: `x : requis`, `P = partiel`.
enum Legend {
  /// The marks that a legend explains otherwise than recol takes them by itself.
  static func marks(in book: SheetBook) -> [String: MarkWords.Meaning] {
    var found: [String: MarkWords.Meaning] = [:]
    let known = MarkWords()
    for sheet in book.sheets {
      let isLegend = names.contains { TextFolding.folded(sheet.name).contains($0) }
      var headings: SheetRow?
      for row in sheet.rows.prefix(isLegend ? 200 : 30) {
        if !isLegend, headings == nil, isHeadings(row) { headings = row }
        for (mark, text) in explanations(beside(row, headings), isLegend: isLegend) {
          guard let meaning = meaning(text), found[mark] == nil, known.meaning(mark) != meaning else { continue }
          found[mark] = meaning
        }
      }
    }
    return found
  }

  /// Whether a row holds headings of a table: below it stand remarks, which look like a legend.
  private static func isHeadings(_ row: SheetRow) -> Bool {
    row.cells.count { HeadingWords.meaning($0.value.text)?.isExact ?? false } > 1
  }

  /// What of a row may be a legend: below headings that is what stands alone, beside the table, or under a heading that
  /// says so.
  private static func beside(_ row: SheetRow, _ headings: SheetRow?) -> SheetRow {
    guard let headings, row.number > headings.number, row.cells.count > 2 else { return row }
    var beside = row
    beside.cells = row.cells.filter { column, _ in headings.cells[column].map { isName($0.text) } ?? true }
    return beside
  }

  private static func isName(_ text: String) -> Bool {
    let folded = TextFolding.folded(text)
    return names.contains { folded.contains($0) }
  }

  /// What stands in a row as a mark and a text behind it, in one cell or in two.
  private static func explanations(_ row: SheetRow, isLegend: Bool) -> [(mark: String, text: String)] {
    let columns = row.columns
    var found: [(String, String)] = []
    var isNamed = isLegend
    for (place, column) in columns.enumerated() {
      let text = row.text(column)
      for piece in text.split(whereSeparator: { ",;|\n".contains($0) }) {
        let parts = piece.split(maxSplits: 1, whereSeparator: { ":=".contains($0) }).map { String($0).trimmed }
        if parts.count == 2, isMark(parts[0]) { found.append((parts[0].lowercased(), parts[1])) }
        // `Légende : x requis`
        let words = (parts.last ?? "").split(separator: " ", maxSplits: 1).map(String.init)
        if parts.count == 2 || isNamed || found.count > 0, words.count == 2, isMark(words[0]),
          parts.count == 1 || isName(parts[0]), !negations.contains(TextFolding.folded(words[0]))
        {
          found.append((words[0].lowercased(), words[1]))
        }
      }
      if isName(text) { isNamed = true }
      // On a sheet of its own a legend has the mark in one column and its meaning in the next.
      if isLegend, place + 1 < columns.count, isMark(text) {
        found.append((text.lowercased(), row.text(columns[place + 1])))
      }
    }
    return found
  }

  private static func isMark(_ text: String) -> Bool {
    1...3 ~= text.count && !text.contains(where: \.isWhitespace) && !text.contains { $0.isNumber && $0 > "2" }
  }

  /// What a text says of the mark before it; nil where it says nothing of the kind.
  private static func meaning(_ text: String) -> MarkWords.Meaning? {
    let folded = TextFolding.folded(text)
    guard folded.utf8.count <= 80 else { return nil }
    return words.first { _, list in list.contains { folded.contains($0) } }?.0
  }

  /// `Non requis` is no mark `non` and what it means.
  private static let negations: Set<String> = ["non", "pas", "not", "no", "niet", "nee"]
  private static let names = ["legende", "legend", "leyenda", "key", "notice", "lisez"]

  /// Those that say less come first: `non requis` holds `requis`.
  private static let words: [(MarkWords.Meaning, [String])] = [
    (
      .none,
      [
        "sans objet", "non requis", "non demande", "non applicable", "pas demande", "not required", "not applicable",
        "no aplica", "niet van toepassing",
      ]
    ),
    (
      .optional,
      [
        "facultati", "optionnel", "optional", "souhait", "recommand", "si disponible", "if available", "opcional",
        "indicatif",
      ]
    ),
    (
      .unclear,
      [
        "conditionnel", "selon besoin", "selon le besoin", "selon les besoins", "si besoin", "si necessaire",
        "le cas echeant", "conditional", "as needed", "if needed", "where needed", "if applicable", "where applicable",
        "condicional", "si aplica", "indien nodig", "voorwaardelijk",
      ]
    ), (.stronger, ["contractuel", "contractual", "bloquant", "blocking", "renforce", "imperati"]),
    (
      .due,
      [
        "requis", "obligatoire", "exige", "demande", "attendu", "partiel", "complet", "provisoire", "definiti",
        "a fournir", "a renseigner", "required", "mandatory", "expected", "partial", "requerido", "verplicht",
      ]
    ),
  ]
}
