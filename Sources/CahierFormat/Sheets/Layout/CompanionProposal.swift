import Requirements

/// Sheets beside a cross that explain its objects and its properties.
struct CompanionProposal {
  private let objects: Set<String>
  private let properties: Set<String>

  init(book: SheetBook, crosses: [SheetTable]) {
    var objects: Set<String> = []
    var properties: Set<String> = []
    for cross in crosses {
      guard let sheet = book.sheet(cross.sheet), let column = cross.column(.object) else { continue }
      for row in sheet.rows where row.number > cross.headings?.upperBound ?? 0 {
        objects.insert(TextFolding.folded(row.text(column)))
      }
      properties.formUnion(cross.columns(.mark).map { TextFolding.folded($0.heading) })
    }
    self.objects = objects.subtracting([""])
    self.properties = properties.subtracting([""])
  }

  /// What the sheet explains; nil where it explains nothing of the crosses.
  func table(_ sheet: Sheet, proposed: SheetTable) -> SheetTable? {
    guard sheet.rows.count > 1 else { return nil }
    if let key = key(sheet, objects) { return explaining(sheet, key, .objects, .title) }
    if let key = key(sheet, properties) { return explaining(sheet, key, .properties, .title) }
    return nil
  }

  /// The column in which at least three, and a third, of the words stand.
  private func key(_ sheet: Sheet, _ words: Set<String>) -> Int? {
    var found: [Int: Set<String>] = [:]
    for row in sheet.rows {
      for (column, cell) in row.cells {
        let folded = TextFolding.folded(cell.text)
        if words.contains(folded) { found[column, default: []].insert(folded) }
      }
    }
    let best = found.max { ($0.value.count, -$0.key) < ($1.value.count, -$1.key) }
    return best.flatMap { $0.value.count >= 3 && $0.value.count * 3 >= words.count ? $0.key : nil }
  }

  private func explaining(
    _ sheet: Sheet, _ key: Int, _ shape: SheetTable.Shape, _ meaning: ColumnMeaning
  ) -> SheetTable? {
    let words = shape == .objects ? objects : properties
    guard let first = sheet.rows.firstIndex(where: { words.contains(TextFolding.folded($0.text(key))) }), first > 0
    else { return nil }
    let heading = sheet.rows[first - 1]
    let facts = ColumnFacts.of(sheet.rows[first...], marks: MarkWords())
    var taken: Set<ColumnMeaning> = []
    var columns = [SheetColumn(key, heading.text(key), meaning)]
    for column in Set(heading.columns).union(facts.keys).sorted() where column != key {
      let isClass = facts[column]?.share(facts[column]?.classes ?? 0, atLeast: 50) ?? false
      var meaning =
        isClass && shape == .objects ? .object : HeadingWords.meaning(heading.text(column))?.meaning ?? .note
      // A heading `IFC` over names that are no classes: where the property stands.
      if meaning == .object, !isClass { meaning = shape == .properties ? .place : .note }
      if meaning == .title || meaning == .id { meaning = .note }
      if meaning != .note, !taken.insert(meaning).inserted { meaning = .note }
      columns.append(SheetColumn(column, heading.text(column), meaning))
    }
    guard shape == .properties || columns.contains(where: { $0.meaning == .object }) else { return nil }
    return SheetTable(
      sheet: sheet.name, shape: shape, headings: sheet.rows[0].number...heading.number,
      columns: columns.sorted { $0.number < $1.number })
  }
}

/// Tells sheets that hold lists of values.
enum ValueListProposal {
  /// What the sheet means; nil where it holds no lists.
  static func table(_ sheet: Sheet, properties: Set<String>) -> SheetTable? {
    guard let first = sheet.rows.first, sheet.rows.count > 1 else { return nil }
    // A title of one cell may stand above the names of several lists.
    let isTitle =
      first.cells.count == 1
      && !first.cells.contains { properties.contains(TextFolding.folded($0.value.text)) }
    let named = isTitle ? sheet.rows.dropLast().prefix(5).first { $0.cells.count > 1 } : nil
    let heading = named ?? first
    let matching = heading.cells.filter { properties.contains(TextFolding.folded($0.value.text)) }
    let name = TextFolding.folded(sheet.name)
    let isNamed = ["liste", "lists", "enum", "valeur", "waarde", "valor", "nomenclature", "lijst"].contains {
      name.contains($0)
    }
    guard !matching.isEmpty || isNamed else { return nil }
    // A table with one row per thing is no set of lists: its columns are equally long and described.
    let columns = heading.columns.map { SheetColumn($0, heading.text($0), .list) }
    guard matching.count * 2 >= columns.count || isNamed else { return nil }
    return SheetTable(sheet: sheet.name, shape: .values, headings: first.number...heading.number, columns: columns)
  }
}
