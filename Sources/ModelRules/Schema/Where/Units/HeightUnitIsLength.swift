import IFCModel
import Requirements

/// IfcGeographicCRS.HeightUnitIsLength: the height unit of a geographic coordinate system is one of lengths (IFC4X3).
///
/// A height is a length.
///
/// Example: `HeightUnit` is a radian.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct HeightUnitIsLength: WhereRule {
  static let code = "IfcGeographicCRS.HeightUnitIsLength"
  static let families = ["IfcGeographicCRS"]
  static let nameInIFC2X3: String? = nil

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.unit("HeightUnit", instance, isOf: "LENGTHUNIT")
  }
}
