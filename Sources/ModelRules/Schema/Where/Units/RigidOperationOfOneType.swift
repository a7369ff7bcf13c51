import IFCModel
import IFCSchema
import Requirements

/// IfcRigidOperation.SameCoordinateType: both coordinates of a rigid operation are lengths, or both are angles.
///
/// A length beside an angle is a place in no system.
///
/// Example: `FirstCoordinate` is `IFCLENGTHMEASURE(1.)`, `SecondCoordinate` is `IFCPLANEANGLEMEASURE(2.)`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct RigidOperationOfOneType: WhereRule {
  static let code = "IfcRigidOperation.SameCoordinateType"
  static let families = ["IfcRigidOperation"]
  static let nameInIFC2X3: String? = nil
  static let releases: Set<SchemaVersion> = [.ifc4x3]

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.sameCoordinateType(instance)
  }
}
