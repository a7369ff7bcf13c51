import Requirements

/// Tells a cross: objects down, properties across, marks in the cells.
struct CrossProposal {
  let sheet: Sheet
  let marks: MarkWords

  /// What the sheet means; nil where it is no cross.
  func table(_ block: HeadingBlock?) -> SheetTable? {
    // Marks of the sheet, wherever its headings are: nearly all cells to the right of the names.
    var counts: [Int: (marks: Int, cells: Int, long: Int)] = [:]
    var firstMarked: Int?
    for (place, row) in sheet.rows.enumerated() {
      let marked = row.cells.filter { isMark($0.value.text) }
      if firstMarked == nil, marked.count >= 2, marked.count * 2 >= row.cells.count - 1 { firstMarked = place }
      guard let first = firstMarked, place >= first else { continue }
      for (column, cell) in row.cells {
        counts[column, default: (0, 0, 0)].cells += 1
        if cell.text.unicodeScalars.count > 3 { counts[column, default: (0, 0, 0)].long += 1 }
        if isMark(cell.text) { counts[column, default: (0, 0, 0)].marks += 1 }
      }
    }
    guard let firstMarked, firstMarked > 0 else { return nil }
    // A mark that is unknown is as short as the others.
    let marked = counts.filter { _, count in
      count.marks * 100 >= count.cells * 60 || count.marks > 0 && count.long == 0
    }.keys.sorted()
    guard marked.count >= 2, let names = namesRow(above: firstMarked, marked) else { return nil }
    let heading = sheet.filled(across: true).rows[names]
    let body = sheet.rows[firstMarked...]
    let facts = ColumnFacts.of(body, marks: marks)
    let headings = sheet.rows[0].number...lastHeading(names, before: firstMarked, marked)
    let turned = ClassColumns(sheet: sheet, heading: heading, facts: facts, marked: marked)
    if let columns = turned.columns(below: names) {
      return SheetTable(sheet: sheet.name, shape: .cross, headings: headings, columns: columns)
    }
    let properties = marked.filter { column in
      let text = heading.text(column)
      return !text.isEmpty && StageWords.stage(text) == nil && StageWords.discipline(text) == nil
        && !isOfRow(text, column, body)
    }
    guard properties.count >= 3, properties.count * 2 > marked.count, let first = properties.first else { return nil }
    // A list says itself where its values stand.
    if facts.contains(where: { $0.value.share($0.value.sets + $0.value.places, atLeast: 50) }) { return nil }
    if let block, listSays(block, properties) { return nil }
    guard let object = objectColumn(before: first, facts, body) else { return nil }
    let stages = stages(of: properties, beside: names, through: headings.upperBound)
    var columns = [SheetColumn(object, heading.text(object), .object)]
    for column in heading.columns where column != object {
      let text = heading.text(column)
      if properties.contains(column) || column > first && counts[column] == nil && !text.isEmpty {
        columns.append(
          SheetColumn(column, text, .mark, value: place(column, text, above: names), stage: stages[column]))
      } else if let (meaning, _) = HeadingWords.meaning(text), Self.ofRow.contains(meaning),
        !columns.contains(where: { $0.meaning == meaning && meaning != .lot })
      {
        columns.append(SheetColumn(column, text, meaning))
      } else if marked.contains(column) {
        let stage = StageWords.stage(text)
        columns.append(
          SheetColumn(column, text, stage == nil ? .carrier : .stage, value: stage ?? StageWords.discipline(text)))
      } else {
        columns.append(SheetColumn(column, text, .note))
      }
    }
    return SheetTable(
      sheet: sheet.name, shape: .cross, headings: headings, columns: columns.sorted { $0.number < $1.number })
  }

  /// Whether a column says something of the whole row, in words or numbers as short as marks: `Lot`, `Gravité`.
  private func isOfRow(_ heading: String, _ column: Int, _ body: ArraySlice<SheetRow>) -> Bool {
    guard let (meaning, isExact) = HeadingWords.meaning(heading), isExact,
      [.lot, .severity, .threshold].contains(meaning)
    else { return false }
    return body.contains { row in
      let text = row.text(column).lowercased()
      return !text.contains("x") && text.contains { $0.isLetter || $0.isNumber }
    }
  }

  /// What a column of a cross can say of the whole row.
  private static let ofRow: Set<ColumnMeaning> = [
    .predefinedType, .id, .why, .severity, .weight, .threshold, .lot, .responsible, .discipline, .clause, .usage,
    .stages,
  ]

  /// The place of a property whose set stands above it, in a heading over several columns.
  private func place(_ column: Int, _ property: String, above names: Int) -> String? {
    let rows = sheet.filled(across: true).rows
    guard !CellWords.isPlace(property) else { return nil }
    return (0..<names).reversed().lazy.map { rows[$0].text(column) }.first {
      CellWords.isSet($0) && !CellWords.isPlace($0)
    }
    .map { "\($0).\(property)" }
  }

  /// The stage that stands above or below each heading, where all have one, and not all the same.
  private func stages(of properties: [Int], beside names: Int, through last: Int) -> [Int: String] {
    let rows = sheet.filled(across: true).rows
    for (place, row) in rows.enumerated() where place != names && row.number <= last {
      var found: [Int: String] = [:]
      for column in properties { found[column] = StageWords.stage(row.text(column)) }
      if found.count == properties.count, Set(found.values).count > 1 { return found }
    }
    return [:]
  }

  /// The last row of the headings: rows below the names belong to them as long as they say more of the columns, and
  /// mark nothing.
  private func lastHeading(_ names: Int, before first: Int, _ marked: [Int]) -> Int {
    var last = names
    for place in names + 1..<max(first, names + 1) {
      let texts = marked.compactMap { sheet.rows[place].cells[$0]?.text }
      guard !texts.isEmpty, !texts.contains(where: isMark) else { break }
      last = place
    }
    return sheet.rows[last].number
  }

  private func isMark(_ text: String) -> Bool { marks.isMark(text) }

  /// The row with the most headings over the marks; of several the lowest.
  private func namesRow(above first: Int, _ marked: [Int]) -> Int? {
    let rows = sheet.filled(across: true).rows
    let counted = (0..<first).map { place in
      // Stages may stand below or above what is asked at each of them.
      let texts = Set(marked.compactMap { rows[place].cells[$0]?.text })
      let others = texts.filter { StageWords.stage($0) == nil }
      return (place, others.count >= 2 ? texts.count : 0)
    }
    return counted.max { ($0.1, $0.0) < ($1.1, $1.0) }.flatMap { $0.1 >= 2 ? $0.0 : nil }
  }

  private func listSays(_ block: HeadingBlock, _ properties: [Int]) -> Bool {
    block.headings.contains { column, heading in
      guard let (meaning, isExact) = HeadingWords.meaning(heading) else { return false }
      // Names and values may be as short as marks: no property is called `Propriété`.
      guard !properties.contains(column) else { return isExact && [.property, .attribute, .set].contains(meaning) }
      return [.property, .attribute, .place].contains(meaning)
    }
  }

  /// The column before the marks that names the objects: the one with the names of classes, else the fullest.
  private func objectColumn(before first: Int, _ facts: [Int: ColumnFacts], _ body: ArraySlice<SheetRow>) -> Int? {
    let columns = (1..<max(first, 1)).filter { facts[$0] != nil }
    return columns.first { facts[$0]?.share(facts[$0]?.classes ?? 0, atLeast: 50) ?? false }
      ?? columns.max { (facts[$0]?.cells ?? 0, -$0) < (facts[$1]?.cells ?? 0, -$1) }
  }
}
