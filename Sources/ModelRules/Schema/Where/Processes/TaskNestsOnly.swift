import IFCModel
import Requirements

/// IfcTask.WR2: what a task consists of is nested in it (IFC2X3).
///
/// A schedule is read from what is nested; an aggregated step is missing in it.
///
/// Example: An IfcRelAggregates whose `RelatingObject` is the task.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct TaskNestsOnly: WhereRule {
  static let code = "IfcTask.WR2"
  static let families = ["IfcTask"]
  static let nameInIFC2X3: String? = "WR2"
  static let isInLaterSchemas = false

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    WhereVerdict(!reading.aggregatesParts(instance), "IfcRelAggregates")
  }
}
