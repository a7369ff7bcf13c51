import IFCModel
import Requirements

/// IfcRelSchedulesCostItems.WR12: what cost items are assigned to is a cost schedule (IFC2X3).
///
/// Costs in a schedule of work are added up by nobody.
///
/// Example: `RelatingControl` is an IfcWorkSchedule.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct ScheduleOfCostItems: WhereRule {
  static let code = "IfcRelSchedulesCostItems.WR12"
  static let families = ["IfcRelSchedulesCostItems"]
  static let nameInIFC2X3: String? = "WR12"
  static let isInLaterSchemas = false

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.refers("RelatingControl", to: [.costSchedule], instance)
  }
}
