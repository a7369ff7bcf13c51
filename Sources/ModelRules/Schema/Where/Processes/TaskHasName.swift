import IFCModel
import Requirements

/// IfcTask.HasName, in IFC2X3 `IfcTask.WR3`: a task has a name.
///
/// Nobody knows what is meant.
///
/// Example: `Name` is `$`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct TaskHasName: WhereRule {
  static let code = "IfcTask.HasName"
  static let families = ["IfcTask"]
  static let nameInIFC2X3: String? = "WR3"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    WhereVerdict(reading.has("Name", instance), "Name: $")
  }
}
