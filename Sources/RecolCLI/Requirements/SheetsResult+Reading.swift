import CahierFormat
import Findings
import Requirements
import Wording

extension SheetsResult {
  /// What became of the sheets of a file.
  init(_ reading: SheetReading, in language: Language) {
    // What stands beside the matrix is not told row by row; its account says how many rows that is.
    self.init(
      sheets: reading.accounts,
      refused: reading.unansweredRefusals.map { SheetRemark($0, in: language) },
      furtherRemarks: reading.problems.count - reading.refusals.count)
  }
}

extension SheetReading {
  /// What became of each sheet, in order.
  var accounts: [SheetAccount] {
    // A row that is refused is counted as such.
    let refused = Set(refusals.map(Place.init))
    let unread = problems.filter { $0.code.leavesPartUnread && !refused.contains(Place($0)) }
    return sheets.map { sheet in
      let cells = Set(unread.lazy.filter { $0.sheet == sheet.name }.map { "\($0.column ?? "")\($0.row)" })
      return SheetAccount(sheet, partly: cells.count)
    }
  }
}

/// Where a problem was found.
private struct Place: Hashable {
  let sheet: String
  let row: Int
  let column: String?

  init(_ problem: SheetProblem) { (sheet, row, column) = (problem.sheet, problem.row, problem.column) }
}

extension SheetRemark {
  /// A problem of a row with its sentence.
  init(_ problem: SheetProblem, in language: Language) {
    self.init(
      sheet: problem.sheet, row: problem.row, column: problem.column, code: problem.code.rawValue,
      message: problem.message(in: language))
  }
}

extension SheetAccount {
  /// The account of a sheet as it was read.
  fileprivate init(_ sheet: SheetCounts, partly: Int) {
    self.init(
      name: sheet.name, purpose: SheetPurpose(sheet.shape),
      rows: Counts(
        total: sheet.rows, understood: sheet.understood, checklist: sheet.checklist, refused: sheet.refused),
      headings: sheet.headings, hiddenRows: sheet.hiddenRows,
      marks: Counts(
        total: sheet.marks.total, understood: sheet.marks.understood, checklist: sheet.marks.checklist,
        refused: sheet.marks.refused),
      partly: partly)
  }
}

extension SheetPurpose {
  /// What a sheet is for, by its shape.
  init(_ shape: SheetTable.Shape) {
    self =
      switch shape {
      case .list: .list
      case .cross: .cross
      case .objects: .objects
      case .properties: .properties
      case .values: .values
      case .ignored: .ignored
      }
  }
}
