import IFCModel
import Requirements

/// IfcQuantityArea.WR22: an area is not below zero.
///
/// Whoever adds the quantities up gets too little, and does not see it.
///
/// Example: `IFCQUANTITYAREA('n',$,$,-2.)`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct AreaIsNotNegative: NotNegativeRule {
  static let code = "IfcQuantityArea.WR22"
  static let families = ["IfcQuantityArea"]

  init(_ request: RuleRequest) {}
}
