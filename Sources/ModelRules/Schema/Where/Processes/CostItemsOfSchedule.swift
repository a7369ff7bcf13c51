import IFCModel
import Requirements

/// IfcRelSchedulesCostItems.WR11: what a relation assigns to a cost schedule are cost items (IFC2X3).
///
/// A sum of costs has no use for anything else.
///
/// Example: A wall among `RelatedObjects`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct CostItemsOfSchedule: WhereRule {
  static let code = "IfcRelSchedulesCostItems.WR11"
  static let families = ["IfcRelSchedulesCostItems"]
  static let nameInIFC2X3: String? = "WR11"
  static let isInLaterSchemas = false

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.named("RelatedObjects", instance) { !reading.isKind($0, .costItem) }
  }
}
