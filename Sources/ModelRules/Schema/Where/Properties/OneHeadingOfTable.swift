import IFCModel
import Requirements

/// IfcTable.WR2, in IFC2X3 `IfcTable.WR3`: a table has one heading at most.
///
/// Of two headings nobody knows which names the columns.
///
/// Example: Two rows with `IsHeading` `.T.`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct OneHeadingOfTable: WhereRule {
  static let code = "IfcTable.WR2"
  static let families = ["IfcTable"]
  static let nameInIFC2X3: String? = "WR3"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.oneHeading(instance)
  }
}
