import IFCModel
import Requirements

/// IfcStructuralCurveReaction.SuitablePredefinedType: a reaction along a curve is neither a sinus nor a parabola.
///
/// These shapes describe loads; results are given at points.
///
/// Example: `PredefinedType` is `.PARABOLA.`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct CurveReactionShape: WhereRule {
  static let code = "IfcStructuralCurveReaction.SuitablePredefinedType"
  static let families = ["IfcStructuralCurveReaction"]
  static let nameInIFC2X3: String? = nil

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.word("PredefinedType", isNoneOf: ["SINUS", "PARABOLA"], instance)
  }
}
