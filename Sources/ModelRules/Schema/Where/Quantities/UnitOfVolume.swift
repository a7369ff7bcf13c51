import IFCModel
import Requirements

/// IfcQuantityVolume.WR21: the unit that a volume states is one of volumes.
///
/// A program that converts the value makes nonsense of it, or takes the unit of the project.
///
/// Example: An IfcQuantityVolume whose `Unit` is a square metre.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct UnitOfVolume: UnitRule {
  static let code = "IfcQuantityVolume.WR21"
  static let families = ["IfcQuantityVolume"]
  static let unitType = "VOLUMEUNIT"

  init(_ request: RuleRequest) {}
}
