import IFCModel
import Requirements

/// IfcStructuralLinearAction.SuitableLoadType, in IFC2X3 `IfcStructuralLinearAction.WR61`: the load of a linear action
/// is a force along a line or a temperature.
///
/// What loads a line counts by its length, and a load of another kind cannot be spread over it.
///
/// Example: An `AppliedLoad` that is an IfcStructuralLoadPlanarForce.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct LineLoadIsOne: WhereRule {
  static let code = "IfcStructuralLinearAction.SuitableLoadType"
  static let families = ["IfcStructuralLinearAction"]
  static let nameInIFC2X3: String? = "WR61"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.refers("AppliedLoad", to: [.structuralLoadLinearForce, .structuralLoadTemperature], instance)
  }
}
