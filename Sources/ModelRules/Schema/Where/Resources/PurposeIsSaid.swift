import IFCModel
import Requirements

/// IfcAddress.WR1: an address with a purpose of the user's says which.
///
/// USERDEFINED without a text says no purpose.
///
/// Example: `#5=IFCPOSTALADDRESS(.USERDEFINED.,$,$,…)`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct PurposeIsSaid: WhereRule {
  static let code = "IfcAddress.WR1"
  static let families = ["IfcAddress"]
  static let nameInIFC2X3: String? = "WR1"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.userDefined("Purpose", "UserDefinedPurpose", instance)
  }
}
