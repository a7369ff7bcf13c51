import IFCModel
import Requirements

/// IfcGeometricRepresentationSubContext.UserTargetProvided, in IFC2X3 `IfcGeometricRepresentationSubContext.WR32`: a
/// target view that is USERDEFINED is said in UserDefinedTargetView.
///
/// USERDEFINED without a text says nothing.
///
/// Example: `TargetView` is `.USERDEFINED.`, and `UserDefinedTargetView` is `$`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct TargetViewIsSaid: WhereRule {
  static let code = "IfcGeometricRepresentationSubContext.UserTargetProvided"
  static let families = ["IfcGeometricRepresentationSubContext"]
  static let nameInIFC2X3: String? = "WR32"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.userDefined("TargetView", "UserDefinedTargetView", instance)
  }
}
