import Workbook

/// Values that stand below each other, in rows of their own, under the row that asks for one of them.
struct ListedValues {
  /// The texts that join the value of a row, by the place of the row.
  private var texts: [Int: [String]] = [:]
  private var continuations: Set<Int> = []
  private let column: Int?

  /// - Complexity: O(rows).
  init(sheet: Sheet, table: SheetTable) {
    column = table.column(.values)
    let asking = [ColumnMeaning.property, .attribute, .place].compactMap(table.column)
    guard let column else { return }
    var head: Int?
    for (place, row) in sheet.rows.enumerated() {
      if row.number <= table.headings?.upperBound ?? 0 || !(table.rows?.contains(row.number) ?? true) { continue }
      let value = row.text(column)
      if asking.contains(where: { row.cells[$0] != nil }) {
        head = value.isEmpty ? nil : place
      } else if let first = head, !value.isEmpty, row.cells.count == 1, row.number == sheet.rows[place - 1].number + 1,
        !Self.isWide(row, column, sheet)
      {
        texts[first, default: []].append(value)
        continuations.insert(place)
      } else {
        head = nil
      }
    }
  }

  /// Whether the row in that place holds a value of a row above, and nothing else.
  func isContinuation(_ place: Int) -> Bool { continuations.contains(place) }

  /// The row with the values that stand below it.
  func joined(_ row: SheetRow, _ place: Int) -> SheetRow {
    guard let column, let more = texts[place] else { return row }
    var row = row
    row.cells[column] = SheetCell(text: ([row.text(column)] + more).joined(separator: "\n"))
    return row
  }

  /// A title over several columns is none of the values.
  private static func isWide(_ row: SheetRow, _ column: Int, _ sheet: Sheet) -> Bool {
    sheet.merges.contains {
      $0.rows.contains(row.number) && $0.columns.contains(column) && $0.columns.count > 1
    }
  }
}
