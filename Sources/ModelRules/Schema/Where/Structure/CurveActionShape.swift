import IFCModel
import Requirements

/// IfcStructuralCurveAction.SuitablePredefinedType: an action on a curve is not given at equal distances.
///
/// EQUIDISTANT speaks of results, which are given at points of a curve, and not of loads.
///
/// Example: `PredefinedType` is `.EQUIDISTANT.`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct CurveActionShape: WhereRule {
  static let code = "IfcStructuralCurveAction.SuitablePredefinedType"
  static let families = ["IfcStructuralCurveAction"]
  static let nameInIFC2X3: String? = nil

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.word("PredefinedType", isNoneOf: ["EQUIDISTANT"], instance)
  }
}
