import IFCModel
import Requirements

/// IfcQuantityLength.WR22: a length is not below zero.
///
/// Whoever adds the quantities up gets too little, and does not see it.
///
/// Example: `IFCQUANTITYLENGTH('n',$,$,-2.)`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct LengthIsNotNegative: NotNegativeRule {
  static let code = "IfcQuantityLength.WR22"
  static let families = ["IfcQuantityLength"]

  init(_ request: RuleRequest) {}
}
