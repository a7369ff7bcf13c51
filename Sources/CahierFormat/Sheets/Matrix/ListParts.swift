import Requirements
import Workbook

/// The tables of a sheet that stand below each other, each with headings of its own.
enum ListParts {
  /// The parts of a sheet, each with what its columns mean: those of the layout for the first, what the headings say for
  /// the others. The same headings once more, as on the next printed page, begin no part.
  ///
  /// - Complexity: O(cells).
  static func parts(of sheet: Sheet, _ table: SheetTable, marks: MarkWords) -> [(sheet: Sheet, table: SheetTable)] {
    var parts: [(sheet: Sheet, table: SheetTable)] = []
    var (first, table) = (sheet.rows.startIndex, table)
    for end in sheet.rows.indices {
      guard isHeadings(sheet.rows[end], table) else { continue }
      parts.append((rows(first..<end, of: sheet), table))
      let below = sheet.rows[end...].prefix { $0.number == sheet.rows[end].number || !isHeadings($0, table) }
      (first, table) = (end, self.table(below: Array(below), table, marks))
    }
    parts.append((rows(first..<sheet.rows.endIndex, of: sheet), table))
    return parts
  }

  private static func rows(_ places: Range<Int>, of sheet: Sheet) -> Sheet {
    var part = sheet
    part.rows = Array(sheet.rows[places])
    return part
  }

  /// Whether a row below the headings holds other headings: nothing but words for columns, two of which say what is asked
  /// of which objects.
  private static func isHeadings(_ row: SheetRow, _ table: SheetTable) -> Bool {
    guard row.number > table.headings?.upperBound ?? 0, table.rows?.contains(row.number) ?? true, row.cells.count > 2
    else { return false }
    var headings: [Int: String] = [:]
    for column in table.columns { headings[column.number] = column.heading }
    var (count, isOther) = (0, false)
    for (column, cell) in row.cells {
      let known = HeadingWords.meaning(cell.text).flatMap { $0.isExact ? $0.meaning : nil }
      let isSame = headings[column] == cell.text
      guard cell.kind == .text, isSame || known != nil || StageWords.stage(cell.text) != nil else { return false }
      if !isSame { isOther = true }
      let meaning = known ?? (isSame ? table.columns.first { $0.number == column }?.meaning : nil)
      if let meaning, meaning.asks { count += 1 }
    }
    return isOther && count > 1
  }

  private static func table(below rows: [SheetRow], _ table: SheetTable, _ marks: MarkWords) -> SheetTable {
    let facts = ColumnFacts.of(rows.dropFirst(), marks: marks)
    var table = table
    table.headings = rows[0].number...rows[0].number
    table.columns = ListColumns(block: HeadingBlock(rows, 0...0), facts: facts).columns()
    return table
  }
}
