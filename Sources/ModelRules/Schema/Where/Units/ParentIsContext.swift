import IFCModel
import Requirements

/// IfcGeometricRepresentationSubContext.ParentNoSub, in IFC2X3 `IfcGeometricRepresentationSubContext.WR31`: the
/// parent of a subcontext is no subcontext.
///
/// A subcontext has its precision and its axes from its parent, which has none of its own otherwise.
///
/// Example: `ParentContext` is an IfcGeometricRepresentationSubContext.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct ParentIsContext: WhereRule {
  static let code = "IfcGeometricRepresentationSubContext.ParentNoSub"
  static let families = ["IfcGeometricRepresentationSubContext"]
  static let nameInIFC2X3: String? = "WR31"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.parentIsContext(instance)
  }
}
