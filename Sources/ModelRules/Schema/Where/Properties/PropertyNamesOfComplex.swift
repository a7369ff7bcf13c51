import IFCModel
import Requirements

/// IfcComplexProperty.WR22: no two parts of a complex property have one name.
///
/// Of two parts with one name each program keeps one, and not the same.
///
/// Example: An IfcComplexProperty with two parts `Width`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct PropertyNamesOfComplex: WhereRule {
  static let code = "IfcComplexProperty.WR22"
  static let families = ["IfcComplexProperty"]
  static let nameInIFC2X3: String? = "WR22"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.uniqueNames("HasProperties", instance)
  }
}
