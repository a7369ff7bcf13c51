import IFCModel
import Requirements

/// IfcStructuralPointAction.SuitableLoadType, in IFC2X3 `IfcStructuralPointAction.WR61`: the load of an action at a
/// point is a single force or displacement.
///
/// A load that is spread over a length or a surface does not act at a point.
///
/// Example: An `AppliedLoad` that is an IfcStructuralLoadLinearForce.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct PointLoadIsOne: WhereRule {
  static let code = "IfcStructuralPointAction.SuitableLoadType"
  static let families = ["IfcStructuralPointAction"]
  static let nameInIFC2X3: String? = "WR61"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.refers("AppliedLoad", to: [.structuralLoadSingleForce, .structuralLoadSingleDisplacement], instance)
  }
}
