import IFCModel
import IFCSchema
import Requirements

/// IfcCoordinateReferenceSystem.NameOrWKT: a coordinate reference system has a name or a well-known text.
///
/// Coordinates in a system that nobody names lie anywhere on Earth.
///
/// Example: `Name` is `$`, and no IfcWellKnownText leads to it.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct SystemIsNamed: WhereRule {
  static let code = "IfcCoordinateReferenceSystem.NameOrWKT"
  static let families = ["IfcCoordinateReferenceSystem"]
  static let nameInIFC2X3: String? = nil
  static let releases: Set<SchemaVersion> = [.ifc4x3]

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.systemIsNamed(instance)
  }
}
