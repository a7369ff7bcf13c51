import Findings
import Workbook

/// The rows of one sheet, and how many of them have which columns filled in.
struct SheetRows {
  /// What stands in a required cell that says nothing (COBie's convention).
  private static let notAvailable = "n/a"

  let sheet: COBieSheet
  let spool: RowSpool
  private let columns: [COBieColumn]
  private let most: Int
  var names = UniqueNames()
  /// Rows with every required column filled in.
  private(set) var complete = 0
  /// By column, rows with it filled in.
  private(set) var filled: [Int]
  /// Rows that a sheet has no room for.
  private(set) var leftOut = 0

  /// - Parameters:
  ///   - most: the rows that a sheet has room for, headings apart.
  ///   - folder: where rows wait.
  init(_ sheet: COBieSheet, most: Int, folder: String) {
    self.sheet = sheet
    spool = RowSpool(in: folder)
    self.most = most
    columns = sheet.columns
    filled = [Int](repeating: 0, count: columns.count)
  }

  /// Rows that models gave.
  var total: Int { spool.rows + leftOut }

  /// Adds a row.
  ///
  /// - Parameters:
  ///   - name: its name.
  ///   - isNamed: whether the model says so.
  ///   - cells: the texts of the other columns with whether they are values; nil for none.
  mutating func add(_ name: String, isNamed: Bool, _ cells: [(text: String, isValue: Bool)?]) {
    var isComplete = isNamed
    if isNamed { filled[0] += 1 }
    var row = [name]
    for (place, column) in columns.enumerated().dropFirst() {
      let cell = place - 1 < cells.count ? cells[place - 1] : nil
      if let cell, cell.isValue { filled[place] += 1 } else if column.need == .required { isComplete = false }
      // What is required and not there is said to be not there.
      row.append(cell?.text ?? (column.need == .optional ? "" : Self.notAvailable))
    }
    if isComplete { complete += 1 }
    if spool.rows < most { spool.add(row) } else { leftOut += 1 }
  }
}
