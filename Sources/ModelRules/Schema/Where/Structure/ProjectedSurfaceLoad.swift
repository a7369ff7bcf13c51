import IFCModel
import Requirements

/// IfcStructuralSurfaceAction.ProjectedIsGlobal: an action on a surface that is given by projected length is given in
/// global coordinates.
///
/// Along local axes there is nothing to project on.
///
/// Example: `ProjectedOrTrue` is `.PROJECTED_LENGTH.`, `GlobalOrLocal` is `.LOCAL_COORDS.`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct ProjectedSurfaceLoad: WhereRule {
  static let code = "IfcStructuralSurfaceAction.ProjectedIsGlobal"
  static let families = ["IfcStructuralSurfaceAction"]
  static let nameInIFC2X3: String? = nil

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.projectedIsGlobal(instance)
  }
}
