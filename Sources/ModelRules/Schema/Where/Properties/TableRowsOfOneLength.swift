import IFCModel
import Requirements

/// IfcTable.WR1: all rows of a table have as many cells.
///
/// A cell out of its column is read as something else.
///
/// Example: A row of three cells below one of two.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct TableRowsOfOneLength: WhereRule {
  static let code = "IfcTable.WR1"
  static let families = ["IfcTable"]
  static let nameInIFC2X3: String? = "WR1"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.rowsOfOneLength(instance)
  }
}
