import IFCModel
import Requirements

/// IfcRelAssignsTasks.WR2: what a relation assigns to a schedule is a task (IFC2X3).
///
/// A schedule says when work is done.
///
/// Example: A wall is the first of `RelatedObjects`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct TaskOfSchedule: WhereRule {
  static let code = "IfcRelAssignsTasks.WR2"
  static let families = ["IfcRelAssignsTasks"]
  static let nameInIFC2X3: String? = "WR2"
  static let isInLaterSchemas = false

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.firstIsTask(instance)
  }
}
