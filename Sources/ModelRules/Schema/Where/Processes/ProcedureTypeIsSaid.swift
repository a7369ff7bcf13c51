import IFCModel
import Requirements

/// IfcProcedure.WR4: the type of a procedure (IFC2X3) that is USERDEFINED is said in UserDefinedProcedureType.
///
/// USERDEFINED without a text says nothing.
///
/// Example: `ProcedureType` is `.USERDEFINED.`, and `UserDefinedProcedureType` is `$`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct ProcedureTypeIsSaid: WhereRule {
  static let code = "IfcProcedure.WR4"
  static let families = ["IfcProcedure"]
  static let nameInIFC2X3: String? = "WR4"
  static let isInLaterSchemas = false

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.userDefined("ProcedureType", "UserDefinedProcedureType", instance)
  }
}
