import IFCModel
import Requirements

/// IfcStructuralPlanarAction.ConstPredefinedType: the predefined type of a planar action is CONST.
///
/// The class says that the load is constant; a program that reads another type spreads it otherwise.
///
/// Example: `PredefinedType` is `.LINEAR.`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct SurfaceLoadIsConstant: WhereRule {
  static let code = "IfcStructuralPlanarAction.ConstPredefinedType"
  static let families = ["IfcStructuralPlanarAction"]
  static let nameInIFC2X3: String? = nil

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.word("PredefinedType", isOneOf: ["CONST"], instance)
  }
}
