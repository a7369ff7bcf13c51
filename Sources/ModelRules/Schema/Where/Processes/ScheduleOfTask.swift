import IFCModel
import Requirements

/// IfcRelAssignsTasks.WR3: what a task is assigned to is a plan or a schedule of work (IFC2X3).
///
/// Nothing else says when a task is done.
///
/// Example: `RelatingControl` is an IfcCostSchedule.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct ScheduleOfTask: WhereRule {
  static let code = "IfcRelAssignsTasks.WR3"
  static let families = ["IfcRelAssignsTasks"]
  static let nameInIFC2X3: String? = "WR3"
  static let isInLaterSchemas = false

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.refers("RelatingControl", to: [.workControl], instance)
  }
}
