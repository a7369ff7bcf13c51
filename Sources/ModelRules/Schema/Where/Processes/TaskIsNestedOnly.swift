import IFCModel
import Requirements

/// IfcTask.WR1: a task is part of another process by nesting alone (IFC2X3).
///
/// A schedule is read from what is nested; an aggregated step is missing in it.
///
/// Example: An IfcRelAggregates with the task among `RelatedObjects`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct TaskIsNestedOnly: WhereRule {
  static let code = "IfcTask.WR1"
  static let families = ["IfcTask"]
  static let nameInIFC2X3: String? = "WR1"
  static let isInLaterSchemas = false

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    WhereVerdict(!reading.isAggregated(instance), "IfcRelAggregates")
  }
}
