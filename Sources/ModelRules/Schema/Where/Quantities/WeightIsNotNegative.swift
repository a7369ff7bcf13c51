import IFCModel
import Requirements

/// IfcQuantityWeight.WR22: a weight is not below zero.
///
/// Whoever adds the quantities up gets too little, and does not see it.
///
/// Example: `IFCQUANTITYWEIGHT('n',$,$,-2.)`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct WeightIsNotNegative: NotNegativeRule {
  static let code = "IfcQuantityWeight.WR22"
  static let families = ["IfcQuantityWeight"]

  init(_ request: RuleRequest) {}
}
