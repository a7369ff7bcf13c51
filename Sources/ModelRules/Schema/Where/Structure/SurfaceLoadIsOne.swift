import IFCModel
import Requirements

/// IfcStructuralPlanarAction.SuitableLoadType, in IFC2X3 `IfcStructuralPlanarAction.WR61`: the load of a planar action
/// is a force on a surface or a temperature.
///
/// A load of another kind cannot be spread over a surface.
///
/// Example: An `AppliedLoad` that is an IfcStructuralLoadLinearForce.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct SurfaceLoadIsOne: WhereRule {
  static let code = "IfcStructuralPlanarAction.SuitableLoadType"
  static let families = ["IfcStructuralPlanarAction"]
  static let nameInIFC2X3: String? = "WR61"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.refers("AppliedLoad", to: [.structuralLoadPlanarForce, .structuralLoadTemperature], instance)
  }
}
