import IFCModel
import Requirements

/// IfcGeometricRepresentationContext.North2D: the direction of true north has two coordinates.
///
/// North lies in the plane of the ground: of a third coordinate each reader makes something else.
///
/// Example: `TrueNorth` is `IFCDIRECTION((0.,1.,0.))`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct NorthIsInPlane: WhereRule {
  static let code = "IfcGeometricRepresentationContext.North2D"
  static let families = ["IfcGeometricRepresentationContext"]
  static let nameInIFC2X3: String? = nil

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.northIsInPlane(instance)
  }
}
