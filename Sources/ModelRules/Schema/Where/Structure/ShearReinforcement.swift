import IFCModel
import Requirements

/// IfcSurfaceReinforcementArea.NonnegativeArea3: the area of shear reinforcement is not below zero.
///
/// Whoever adds the areas up gets too little.
///
/// Example: `ShearReinforcement` is `-1.E-4`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct ShearReinforcement: WhereRule {
  static let code = "IfcSurfaceReinforcementArea.NonnegativeArea3"
  static let families = ["IfcSurfaceReinforcementArea"]
  static let nameInIFC2X3: String? = nil

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.isNotNegative("ShearReinforcement", instance)
  }
}
