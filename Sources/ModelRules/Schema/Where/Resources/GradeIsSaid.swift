import IFCModel
import Requirements

/// IfcConstraint.WR11: the grade of a constraint that is USERDEFINED is said in UserDefinedGrade.
///
/// USERDEFINED without a text says nothing.
///
/// Example: `ConstraintGrade` is `.USERDEFINED.`, and `UserDefinedGrade` is `$`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct GradeIsSaid: WhereRule {
  static let code = "IfcConstraint.WR11"
  static let families = ["IfcConstraint"]
  static let nameInIFC2X3: String? = "WR11"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.userDefined("ConstraintGrade", "UserDefinedGrade", instance)
  }
}
