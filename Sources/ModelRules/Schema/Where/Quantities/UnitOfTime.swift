import IFCModel
import Requirements

/// IfcQuantityTime.WR21: the unit that a time states is one of times.
///
/// A program that converts the value makes nonsense of it, or takes the unit of the project.
///
/// Example: An IfcQuantityTime whose `Unit` is a metre.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct UnitOfTime: UnitRule {
  static let code = "IfcQuantityTime.WR21"
  static let families = ["IfcQuantityTime"]
  static let unitType = "TIMEUNIT"

  init(_ request: RuleRequest) {}
}
