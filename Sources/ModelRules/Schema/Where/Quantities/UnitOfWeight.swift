import IFCModel
import Requirements

/// IfcQuantityWeight.WR21: the unit that a weight states is one of masses.
///
/// A program that converts the value makes nonsense of it, or takes the unit of the project.
///
/// Example: An IfcQuantityWeight whose `Unit` is a newton.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct UnitOfWeight: UnitRule {
  static let code = "IfcQuantityWeight.WR21"
  static let families = ["IfcQuantityWeight"]
  static let unitType = "MASSUNIT"

  init(_ request: RuleRequest) {}
}
