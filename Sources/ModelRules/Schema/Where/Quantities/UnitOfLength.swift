import IFCModel
import Requirements

/// IfcQuantityLength.WR21: the unit that a length states is one of lengths.
///
/// A program that converts the value makes nonsense of it, or takes the unit of the project.
///
/// Example: An IfcQuantityLength whose `Unit` is a square metre.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct UnitOfLength: UnitRule {
  static let code = "IfcQuantityLength.WR21"
  static let families = ["IfcQuantityLength"]
  static let unitType = "LENGTHUNIT"

  init(_ request: RuleRequest) {}
}
