import Findings

/// A table of the delivered folder, as plain texts.
public struct DeliveredList: Sendable, Equatable {
  /// Why the rows of a table are not known.
  public enum Refusal: Sendable, Equatable {
    /// It is larger than lists that people keep.
    case tooLarge
    /// Its bytes are no table, or are damaged.
    case unreadable
    /// A quotation mark opens in a row, and never closes: what is behind it would be one cell.
    case openQuotation(row: Int)
    /// Its format is not read: XLS, XLSB, ODS.
    case otherFormat

    var remark: FileRemark {
      switch self {
      case .tooLarge: .tooLarge
      case .unreadable: .noTable
      case .openQuotation(let row): .openQuotation(row: row)
      case .otherFormat: .otherTable
      }
    }
  }

  /// The path of the file, from where it was given.
  public var path: String
  /// The way below the folder, and of a workbook the sheet.
  public var name: String
  /// What it may list by its names.
  public var claim: ListClaim
  /// The rows in order, with their numbers as spreadsheets count them.
  public var rows: [(number: Int, cells: [String])]
  /// By the numbers of rows, the columns (from 0) whose text is that of a cell that begins in a row above.
  public var continued: [Int: Set<Int>] = [:]
  /// Whether it is a sheet that is hidden: what it says was delivered to nobody's eyes, and counts for nothing.
  public var isHidden = false
  /// Why there are no rows; nil where they were read.
  public var refusal: Refusal?

  /// A table that was read.
  public init(path: String, name: String, claim: ListClaim, rows: [(number: Int, cells: [String])]) {
    self.path = path
    self.name = name
    self.claim = claim
    self.rows = rows
  }

  /// A table whose rows are not known.
  public init(path: String, name: String, claim: ListClaim, refusal: Refusal) {
    self.init(path: path, name: name, claim: claim, rows: [])
    self.refusal = refusal
  }

  /// Whether two tables say the same.
  public static func == (left: DeliveredList, right: DeliveredList) -> Bool {
    left.path == right.path && left.name == right.name && left.claim == right.claim && left.refusal == right.refusal
      && left.continued == right.continued && left.isHidden == right.isHidden
      && left.rows.elementsEqual(right.rows) { $0 == $1 }
  }
}
