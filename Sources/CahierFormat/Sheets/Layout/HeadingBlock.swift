/// The rows of a sheet that hold the headings of its columns.
struct HeadingBlock {
  /// The places of the rows among the rows with content.
  let places: ClosedRange<Int>
  /// The heading of each column: of the lowest row that has one.
  let headings: [Int: String]
  /// The headings above the lowest one, in merged cells over several columns for instance.
  let groups: [Int: [String]]

  /// The block whose headings have the most meaning; nil where no row has a heading that is known.
  ///
  /// Headings stand anywhere in the first 60 rows with content, in up to 3 rows below each other. Where the rows below
  /// headings that say of which objects what is asked hold data, what comes behind is another table (``ListParts``).
  static func find(in sheet: Sheet, marks: MarkWords) -> HeadingBlock? {
    let rows = sheet.filled(across: true).rows
    var best: (block: HeadingBlock, score: Int)?
    var data = rows.startIndex
    for start in rows.indices.prefix(60) {
      if isData(rows[start], marks) {
        data = start
        continue
      }
      if let block = best?.block, block.places.upperBound < data, block.asks { break }
      for end in start..<min(start + 3, rows.count) {
        if end > start, isData(rows[end], marks) || rows[end].number - rows[end - 1].number > 2 { break }
        let block = HeadingBlock(rows, start...end)
        let score = block.score
        if score > best?.score ?? 5 { best = (block, score) }
      }
    }
    return best?.block.withRowBelow(rows, in: sheet, marks).withGroups(above: rows, in: sheet)
  }

  init(_ rows: [SheetRow], _ places: ClosedRange<Int>) {
    self.places = places
    var headings: [Int: String] = [:]
    var groups: [Int: [String]] = [:]
    for place in places {
      for (column, cell) in rows[place].cells {
        if let above = headings[column], above != cell.text { groups[column, default: []].append(above) }
        headings[column] = cell.text
      }
    }
    self.headings = headings
    self.groups = groups
  }

  /// The same with the next row, where that only divides headings that are merged over several columns.
  private func withRowBelow(_ rows: [SheetRow], in sheet: Sheet, _ marks: MarkWords) -> HeadingBlock {
    let next = places.upperBound + 1
    guard next < rows.count, rows[next].number == rows[next - 1].number + 1, !Self.isData(rows[next], marks) else {
      return self
    }
    let divided = sheet.merges.filter { $0.columns.count > 1 && $0.rows.upperBound == rows[next - 1].number }
    let own = sheet.rows[next].columns
    guard !own.isEmpty, own.allSatisfy({ column in divided.contains { $0.columns.contains(column) } }) else {
      return self
    }
    return HeadingBlock(rows, places.lowerBound...next)
  }

  /// The same with the headings of groups that stand above it, in cells merged over several columns.
  private func withGroups(above rows: [SheetRow], in sheet: Sheet) -> HeadingBlock {
    var groups = groups
    for place in stride(from: places.lowerBound - 1, through: max(0, places.lowerBound - 2), by: -1) {
      let number = rows[place].number
      for merge in sheet.merges where merge.rows.contains(number) && merge.columns.count > 1 {
        for column in merge.columns.prefix(CellReference.mostColumns) {
          if let text = rows[place].cells[column]?.text { groups[column, default: []].append(text) }
        }
      }
    }
    return HeadingBlock(places: places, headings: headings, groups: groups)
  }

  private init(places: ClosedRange<Int>, headings: [Int: String], groups: [Int: [String]]) {
    self.places = places
    self.headings = headings
    self.groups = groups
  }

  /// Whether the headings say of which objects what is asked.
  private var asks: Bool {
    let meanings = Set(
      headings.values.compactMap { HeadingWords.meaning($0).flatMap { $0.isExact ? $0.meaning : nil } })
    return meanings.contains(.object) && meanings.contains { $0.asks && $0 != .object }
  }

  /// Headings that are known count most where they say nothing else. Each meaning counts once, stages each.
  private var score: Int {
    var score = 0
    var seen: Set<ColumnMeaning> = []
    for (_, heading) in headings.sorted(by: { $0.key < $1.key }) {
      if let (meaning, isExact) = HeadingWords.meaning(heading) {
        score += isExact ? (seen.insert(meaning).inserted ? 6 : 2) : (seen.insert(meaning).inserted ? 3 : 1)
      } else if StageWords.stage(heading) != nil || StageWords.discipline(heading) != nil {
        score += 4
      }
    }
    return score - places.count + 1
  }

  private static func isData(_ row: SheetRow, _ marks: MarkWords) -> Bool {
    var marked = 0
    for (_, cell) in row.cells {
      if CellWords.isClass(cell.text),
        HeadingWords.meaning(cell.text) == nil || cell.text.contains("Ifc") && cell.text.utf8.count > 7,
        !cell.text.contains(" "), SchemaNames.spelling(cell.text) != nil
      {
        return true
      }
      if CellWords.isSet(cell.text) { return true }
      if marks.isMark(cell.text), StageWords.discipline(cell.text) == nil { marked += 1 }
    }
    return marked * 2 > row.cells.count
  }
}
