import IFCModel
import Requirements

/// IfcPropertyTableValue.WR22, in IFC2X3 `IfcPropertyTableValue.WR2`: the defining values of a table are of one type.
///
/// A column of mixed types cannot be read.
///
/// Example: `(IFCREAL(1.),IFCINTEGER(2))`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct DefiningOfOneType: WhereRule {
  static let code = "IfcPropertyTableValue.WR22"
  static let families = ["IfcPropertyTableValue"]
  static let nameInIFC2X3: String? = "WR2"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.oneType("DefiningValues", instance)
  }
}
