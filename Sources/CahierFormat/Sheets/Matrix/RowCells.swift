/// The cells of a row by what they mean.
struct RowCells {
  let row: SheetRow
  let table: SheetTable
  /// The class, where it is the one above.
  var object: String?
  /// Texts that count instead of those of the row.
  var given: [ColumnMeaning: String] = [:]

  /// The text of the first column of a meaning that says something; empty where none does, or an error stands there.
  subscript(meaning: ColumnMeaning) -> String {
    if meaning == .object, let object { return object }
    if let text = given[meaning] { return text }
    return column(meaning).map(text) ?? ""
  }

  /// The first column of a meaning that says something; else the first of them.
  func column(_ meaning: ColumnMeaning) -> SheetColumn? {
    let columns = table.columns(meaning)
    return columns.first { !CellWords.isBlank(text($0)) } ?? columns.first
  }

  /// What the columns of a meaning behind that one say.
  func further(_ meaning: ColumnMeaning) -> [String] {
    guard let first = column(meaning) else { return [] }
    return table.columns(meaning).filter { $0.number > first.number }.map(text).filter { !CellWords.isBlank($0) }
  }

  private func text(_ column: SheetColumn) -> String {
    guard let cell = row.cells[column.number], cell.kind != .error, cell.kind != .formula else { return "" }
    return cell.text
  }

  /// The texts of all columns of a meaning, with their headings, but for those that say nothing.
  func all(_ meaning: ColumnMeaning) -> [(heading: String, text: String)] {
    table.columns(meaning).compactMap { column in
      let text = row.text(column.number)
      return CellWords.isBlank(text) ? nil : (column.heading, text)
    }
  }
}
