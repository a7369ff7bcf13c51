import IFCModel
import Requirements

/// IfcReinforcingBarType.BendingShapeCodeProvided: parameters of bending come with the code of the shape; the rule of
/// that name of IfcReinforcingMeshType, too.
///
/// Lengths and angles of an unknown shape bend nothing.
///
/// Example: `BendingParameters` is given, and `BendingShapeCode` is `$`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct BendingShapeIsCoded: WhereRule {
  static let code = "IfcReinforcingBarType.BendingShapeCodeProvided"
  static let families = ["IfcReinforcingBarType", "IfcReinforcingMeshType"]
  static let nameInIFC2X3: String? = nil

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    WhereVerdict(
      !reading.has("BendingParameters", instance) || reading.has("BendingShapeCode", instance), "BendingShapeCode: $")
  }
}
