import IFCModel
import Requirements

/// IfcMapConversion.TargetCRSOnlyProjected: a map conversion leads to a projected coordinate system (IFC4X3).
///
/// Eastings and northings in degrees are none.
///
/// Example: `TargetCRS` is an IfcGeographicCRS.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct ConversionToProjectedSystem: WhereRule {
  static let code = "IfcMapConversion.TargetCRSOnlyProjected"
  static let families = ["IfcMapConversion"]
  static let nameInIFC2X3: String? = nil

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.targetIsProjected(instance)
  }
}
