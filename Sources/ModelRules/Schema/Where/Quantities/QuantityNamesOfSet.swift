import IFCModel
import Requirements

/// IfcElementQuantity.UniqueQuantityNames: no two quantities of a set have one name.
///
/// Of two areas with one name nobody knows which counts.
///
/// Example: A set with two quantities `NetArea`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct QuantityNamesOfSet: WhereRule {
  static let code = "IfcElementQuantity.UniqueQuantityNames"
  static let families = ["IfcElementQuantity"]
  static let nameInIFC2X3: String? = nil

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.uniqueNames("Quantities", instance)
  }
}
