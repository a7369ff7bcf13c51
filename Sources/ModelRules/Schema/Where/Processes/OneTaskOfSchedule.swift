import IFCModel
import Requirements

/// IfcRelAssignsTasks.WR1: a relation assigns one task to a schedule (IFC2X3).
///
/// The time that it gives is that of one task.
///
/// Example: Two tasks among `RelatedObjects`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct OneTaskOfSchedule: WhereRule {
  static let code = "IfcRelAssignsTasks.WR1"
  static let families = ["IfcRelAssignsTasks"]
  static let nameInIFC2X3: String? = "WR1"
  static let isInLaterSchemas = false

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.countIsOne("RelatedObjects", instance)
  }
}
