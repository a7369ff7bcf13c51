import IFCModel
import Requirements

/// IfcSurfaceReinforcementArea.NonnegativeArea1: the first two areas of the first layer of reinforcement are not below
/// zero. Of the third the schema asks nothing.
///
/// Whoever adds the areas up gets too little.
///
/// Example: `SurfaceReinforcement1` is `(-1.E-4,2.E-4)`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct ReinforcementOfLayer1: WhereRule {
  static let code = "IfcSurfaceReinforcementArea.NonnegativeArea1"
  static let families = ["IfcSurfaceReinforcementArea"]
  static let nameInIFC2X3: String? = nil

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.firstTwoAreNotNegative("SurfaceReinforcement1", instance)
  }
}
