import IFCModel
import Requirements

/// IfcQuantityArea.WR21: the unit that an area states is one of areas.
///
/// A program that converts the value makes nonsense of it, or takes the unit of the project.
///
/// Example: An IfcQuantityArea whose `Unit` is a metre.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct UnitOfArea: UnitRule {
  static let code = "IfcQuantityArea.WR21"
  static let families = ["IfcQuantityArea"]
  static let unitType = "AREAUNIT"

  init(_ request: RuleRequest) {}
}
