import IFCModel
import Requirements

/// HasMaterialProfileSetUsage: a beam, column or member of the standard case has one usage of a set of material
/// profiles (IFC4).
///
/// The class says that the profile is there to be read.
///
/// Example: An IfcBeamStandardCase with an IfcMaterial.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct ProfilesOfStandardCase: WhereRule {
  static let code = "HasMaterialProfileSetUsage"
  static let families = ["IfcBeamStandardCase", "IfcColumnStandardCase", "IfcMemberStandardCase"]
  static let nameInIFC2X3: String? = nil

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.usesMaterial(instance, .materialProfileSetUsage)
  }
}
