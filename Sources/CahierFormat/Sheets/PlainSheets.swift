import Requirements

/// The rows of a workbook or a CSV file as plain texts, whatever they mean.
public enum PlainSheets {
  /// A sheet.
  public struct Sheet {
    /// Its name; of a CSV file that of the file.
    public let name: String
    /// Whether it is hidden, so that who opens the workbook does not see it.
    public let isHidden: Bool
    /// Its rows with their numbers as spreadsheets count them. Numbers are as cells show them where their format is
    /// simple; cells of several rows say their text in each.
    public let rows: [(number: Int, cells: [String])]
    /// By the numbers of rows, the columns (from 0) whose text is that of a cell that begins in a row above.
    public let continued: [Int: Set<Int>]
  }

  /// Why bytes are no table.
  public enum Failure: Error, Equatable {
    /// There is more of it than ``SheetLimits`` allow.
    case tooLarge
    /// A quotation mark opens in this row of a CSV file, and never closes.
    case openQuotation(row: Int)
    /// They are none, or damaged.
    case unreadable
  }

  /// All sheets, hidden ones too, with their hidden rows and columns: a filter hides rows that count, and programs hide
  /// the column of GlobalIds.
  ///
  /// - Parameter path: where the bytes come from; it names the sheet of a CSV file.
  /// - Complexity: linear in the columns of each row up to its last, within ``SheetLimits``.
  @safe
  public static func sheets(_ bytes: UnsafeRawBufferPointer, path: String) throws(Failure) -> [Sheet] {
    let book: SheetBook
    do throws(SheetFailure) {
      book = try SheetReader.book(bytes, path: path)
    } catch {
      if let row = error.openQuotation { throw .openQuotation(row: row) }
      throw error.code == .fileTooLarge ? .tooLarge : .unreadable
    }
    // A cell in the last column of each of many rows is little to read, and all that is empty before it much to keep.
    var room = SheetLimits.usual.places
    var sheets: [Sheet] = []
    for given in book.sheets {
      let sheet = given.filled(across: false)
      room -= sheet.rows.reduce(0) { $0 + ($1.cells.keys.max() ?? 0) }
      guard room >= 0 else { throw .tooLarge }
      var continued: [Int: Set<Int>] = [:]
      for (before, after) in zip(given.rows, sheet.rows) where before.cells.count < after.cells.count {
        continued[after.number] = Set(after.cells.keys.lazy.filter { before.cells[$0] == nil }.map { $0 - 1 })
      }
      let rows = sheet.rows.map { row in
        let last = row.columns.last ?? 0
        let cells = last < 1 ? [] : (1...last).map { row.cells[$0]?.shown ?? row.text($0) }
        return (number: row.number, cells: cells)
      }
      sheets.append(Sheet(name: sheet.name, isHidden: sheet.isHidden, rows: rows, continued: continued))
    }
    return sheets
  }
}
