/// The rows of a workbook or a CSV file as plain texts, whatever they mean.
public enum PlainSheets {
  /// A sheet: its name, and its rows with their numbers as spreadsheets count them.
  public typealias Sheet = (name: String, rows: [(number: Int, cells: [String])])

  /// The sheets that show; nil where the bytes are no table.
  ///
  /// - Parameter path: where the bytes come from; it names the sheet of a CSV file.
  /// - Complexity: linear in the cells, within ``SheetLimits``.
  @safe
  public static func sheets(_ bytes: UnsafeRawBufferPointer, path: String) -> [Sheet]? {
    guard let book = try? SheetReader.book(bytes, path: path) else { return nil }
    return book.sheets.filter { !$0.isHidden }.map { sheet in
      (
        sheet.name,
        sheet.rows.map { row in
          let last = row.columns.last ?? 0
          return (row.number, last < 1 ? [] : (1...last).map(row.text))
        }
      )
    }
  }
}
