import IFCModel
import Requirements

/// IfcGeographicCRS.AngleUnitIsPlaneAngle: the angle unit of a geographic coordinate system is one of plane angles
/// (IFC4X3).
///
/// Latitude and longitude are angles.
///
/// Example: `AngleUnit` is a metre.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct AngleUnitIsPlaneAngle: WhereRule {
  static let code = "IfcGeographicCRS.AngleUnitIsPlaneAngle"
  static let families = ["IfcGeographicCRS"]
  static let nameInIFC2X3: String? = nil

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.unit("AngleUnit", instance, isOf: "PLANEANGLEUNIT")
  }
}
