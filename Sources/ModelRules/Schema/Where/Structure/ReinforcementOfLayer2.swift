import IFCModel
import Requirements

/// IfcSurfaceReinforcementArea.NonnegativeArea2: the first two areas of the second layer of reinforcement are not below
/// zero. Of the third the schema asks nothing.
///
/// Whoever adds the areas up gets too little.
///
/// Example: `SurfaceReinforcement2` is `(-1.E-4,2.E-4)`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct ReinforcementOfLayer2: WhereRule {
  static let code = "IfcSurfaceReinforcementArea.NonnegativeArea2"
  static let families = ["IfcSurfaceReinforcementArea"]
  static let nameInIFC2X3: String? = nil

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.firstTwoAreNotNegative("SurfaceReinforcement2", instance)
  }
}
