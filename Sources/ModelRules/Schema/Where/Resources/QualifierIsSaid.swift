import IFCModel
import Requirements

/// IfcObjective.WR21: the qualifier of an objective that is USERDEFINED is said in UserDefinedQualifier.
///
/// USERDEFINED without a text says nothing.
///
/// Example: `ObjectiveQualifier` is `.USERDEFINED.`, and `UserDefinedQualifier` is `$`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct QualifierIsSaid: WhereRule {
  static let code = "IfcObjective.WR21"
  static let families = ["IfcObjective"]
  static let nameInIFC2X3: String? = "WR21"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.userDefined("ObjectiveQualifier", "UserDefinedQualifier", instance)
  }
}
