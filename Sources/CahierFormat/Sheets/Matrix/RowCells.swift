/// The cells of a row by what they mean.
struct RowCells {
  let row: SheetRow
  let table: SheetTable
  /// The class, where it is the one above.
  var object: String?

  /// The text of the first column of a meaning; empty where there is none, or an error stands in it.
  subscript(meaning: ColumnMeaning) -> String {
    if meaning == .object, let object { return object }
    guard let column = table.column(meaning), let cell = row.cells[column], cell.kind != .error, cell.kind != .formula
    else { return "" }
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
