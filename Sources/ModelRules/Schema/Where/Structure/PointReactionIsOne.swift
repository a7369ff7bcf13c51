import IFCModel
import Requirements

/// IfcStructuralPointReaction.SuitableLoadType, in IFC2X3 `IfcStructuralPointReaction.WR61`: the load of a reaction at
/// a point is a single force or displacement.
///
/// A load that is spread over a length or a surface does not act at a point.
///
/// Example: An `AppliedLoad` that is an IfcStructuralLoadLinearForce.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct PointReactionIsOne: WhereRule {
  static let code = "IfcStructuralPointReaction.SuitableLoadType"
  static let families = ["IfcStructuralPointReaction"]
  static let nameInIFC2X3: String? = "WR61"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.refers("AppliedLoad", to: [.structuralLoadSingleForce, .structuralLoadSingleDisplacement], instance)
  }
}
