import IFCModel
import Requirements

/// IfcSurfaceReinforcementArea.SurfaceAndOrShearAreaSpecified: a reinforcement area states one of its areas at least.
///
/// One that states none says nothing.
///
/// Example: All three areas are `$`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct ReinforcementIsStated: WhereRule {
  static let code = "IfcSurfaceReinforcementArea.SurfaceAndOrShearAreaSpecified"
  static let families = ["IfcSurfaceReinforcementArea"]
  static let nameInIFC2X3: String? = nil

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.oneOf(["SurfaceReinforcement1", "SurfaceReinforcement2", "ShearReinforcement"], instance)
  }
}
