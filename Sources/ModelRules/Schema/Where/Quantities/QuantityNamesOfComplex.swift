import IFCModel
import Requirements

/// IfcPhysicalComplexQuantity.UniqueQuantityNames: no two parts of a complex quantity have one name.
///
/// Of two parts with one name nobody knows which counts.
///
/// Example: A complex quantity with two parts `Thickness`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct QuantityNamesOfComplex: WhereRule {
  static let code = "IfcPhysicalComplexQuantity.UniqueQuantityNames"
  static let families = ["IfcPhysicalComplexQuantity"]
  static let nameInIFC2X3: String? = nil

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.uniqueNames("HasQuantities", instance)
  }
}
