import IFCModel
import Requirements

/// IfcConditionCriterion.WR1: a criterion of a condition has a name (IFC2X3).
///
/// A value without what it measures says nothing.
///
/// Example: `Name` is `$`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct CriterionHasName: WhereRule {
  static let code = "IfcConditionCriterion.WR1"
  static let families = ["IfcConditionCriterion"]
  static let nameInIFC2X3: String? = "WR1"
  static let isInLaterSchemas = false

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    WhereVerdict(reading.has("Name", instance), "Name: $")
  }
}
