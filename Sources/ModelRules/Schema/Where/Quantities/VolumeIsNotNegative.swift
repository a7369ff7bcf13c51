import IFCModel
import Requirements

/// IfcQuantityVolume.WR22: a volume is not below zero.
///
/// Whoever adds the quantities up gets too little, and does not see it.
///
/// Example: `IFCQUANTITYVOLUME('n',$,$,-2.)`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct VolumeIsNotNegative: NotNegativeRule {
  static let code = "IfcQuantityVolume.WR22"
  static let families = ["IfcQuantityVolume"]

  init(_ request: RuleRequest) {}
}
