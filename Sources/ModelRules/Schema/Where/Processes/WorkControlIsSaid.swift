import IFCModel
import Requirements

/// IfcWorkControl.WR1: the kind of a plan or schedule of works (IFC2X3) that is USERDEFINED is said in
/// UserDefinedControlType.
///
/// USERDEFINED without a text says nothing.
///
/// Example: `WorkControlType` is `.USERDEFINED.`, and `UserDefinedControlType` is `$`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct WorkControlIsSaid: WhereRule {
  static let code = "IfcWorkControl.WR1"
  static let families = ["IfcWorkControl"]
  static let nameInIFC2X3: String? = "WR1"
  static let isInLaterSchemas = false

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.userDefined("WorkControlType", "UserDefinedControlType", instance)
  }
}
