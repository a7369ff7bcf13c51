import IFCModel
import Requirements

/// IfcApproval.HasIdentifierOrName: an approval has an identifier or a name.
///
/// Nobody finds what was approved.
///
/// Example: `#5=IFCAPPROVAL($,$,$,…)`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct ApprovalIsNamed: WhereRule {
  static let code = "IfcApproval.HasIdentifierOrName"
  static let families = ["IfcApproval"]
  static let nameInIFC2X3: String? = nil

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.oneOf(["Identifier", "Name"], instance)
  }
}
