/// A row of a COBie sheet as a model says it, before names are made unique.
public struct COBieRow: Sendable, Equatable {
  /// What stands in a cell.
  public enum Cell: Sendable, Equatable {
    /// Nothing.
    case empty
    /// A text of the model.
    case text(String)
    /// A word that stands where a value should: it is written as it is and does not count as filled in.
    case placeholder(String)
    /// The name that the row of an instance has in a sheet.
    case name(COBieSheet, UInt64)
  }

  /// The sheet.
  public var sheet: COBieSheet
  /// The instance that the row is about. A zone has a row for each of its rooms, all with its name.
  public var instance: UInt64
  /// What the first column, the name of the row, says in the model; nil where it says nothing.
  public var name: String?
  /// What the row is called where the model gives no name: GlobalId, else the name of the instance.
  public var otherName: String
  /// The cells of the other columns, in order.
  public var cells: [Cell]

  /// A row.
  public init(sheet: COBieSheet, instance: UInt64, name: String?, otherName: String, cells: [Cell]) {
    self.sheet = sheet
    self.instance = instance
    self.name = name
    self.otherName = otherName
    self.cells = cells
  }
}
