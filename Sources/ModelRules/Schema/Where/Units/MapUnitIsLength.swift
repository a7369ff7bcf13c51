import IFCModel
import Requirements

/// IfcProjectedCRS.IsLengthUnit: the map unit of a projected coordinate system is one of lengths (in IFC4X3
/// `MapUnitIsLength`).
///
/// Eastings and northings are lengths.
///
/// Example: `MapUnit` is a radian.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct MapUnitIsLength: WhereRule {
  static let code = "IfcProjectedCRS.IsLengthUnit"
  static let families = ["IfcProjectedCRS"]
  static let nameInIFC2X3: String? = nil

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.unit("MapUnit", instance, isOf: "LENGTHUNIT")
  }
}
