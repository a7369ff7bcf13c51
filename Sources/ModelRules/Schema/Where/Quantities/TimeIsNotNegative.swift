import IFCModel
import Requirements

/// IfcQuantityTime.WR22: a time is not below zero.
///
/// Whoever adds the quantities up gets too little, and does not see it.
///
/// Example: `IFCQUANTITYTIME('n',$,$,-2.)`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct TimeIsNotNegative: NotNegativeRule {
  static let code = "IfcQuantityTime.WR22"
  static let families = ["IfcQuantityTime"]

  init(_ request: RuleRequest) {}
}
