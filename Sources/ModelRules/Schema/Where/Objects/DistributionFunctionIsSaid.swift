import IFCModel
import Requirements

/// IfcElectricDistributionPoint.WR31: the function of an electric distribution point (IFC2X3) that is USERDEFINED is
/// said in UserDefinedFunction.
///
/// USERDEFINED without a text says nothing.
///
/// Example: `DistributionPointFunction` is `.USERDEFINED.`, and `UserDefinedFunction` is `$`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct DistributionFunctionIsSaid: WhereRule {
  static let code = "IfcElectricDistributionPoint.WR31"
  static let families = ["IfcElectricDistributionPoint"]
  static let nameInIFC2X3: String? = "WR31"
  static let isInLaterSchemas = false

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.userDefined("DistributionPointFunction", "UserDefinedFunction", instance)
  }
}
