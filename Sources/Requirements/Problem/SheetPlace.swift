/// A row of a requirement file that is made of sheets: such files have no lines.
public struct SheetPlace: Sendable, Hashable {
  /// The sheet.
  public var sheet: String
  /// The row, counted from 1.
  public var row: Int

  /// A row.
  public init(sheet: String, row: Int) { (self.sheet, self.row) = (sheet, row) }
}
