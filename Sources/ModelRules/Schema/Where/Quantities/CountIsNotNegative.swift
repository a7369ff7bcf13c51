import IFCModel
import Requirements

/// IfcQuantityCount.WR21: a count is not below zero.
///
/// Whoever adds the quantities up gets too little, and does not see it.
///
/// Example: `IFCQUANTITYCOUNT('n',$,$,-2)`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct CountIsNotNegative: NotNegativeRule {
  static let code = "IfcQuantityCount.WR21"
  static let families = ["IfcQuantityCount"]

  init(_ request: RuleRequest) {}
}
