import IFCModel
import Requirements

/// IfcProcedure.HasName, in IFC2X3 `IfcProcedure.WR3`: a procedure has a name.
///
/// Nobody knows what is meant.
///
/// Example: `Name` is `$`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct ProcedureHasName: WhereRule {
  static let code = "IfcProcedure.HasName"
  static let families = ["IfcProcedure"]
  static let nameInIFC2X3: String? = "WR3"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    WhereVerdict(reading.has("Name", instance), "Name: $")
  }
}
