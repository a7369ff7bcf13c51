import IFCModel
import Requirements

/// IfcPropertySet.UniquePropertyNames, in IFC2X3 `IfcPropertySet.WR32`: no two properties of a set have one name.
///
/// Of two properties with one name each program keeps one, and not the same.
///
/// Example: A set with two properties `FireRating`, one `EI 30` and one `EI 60`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct PropertyNamesOfSet: WhereRule {
  static let code = "IfcPropertySet.UniquePropertyNames"
  static let families = ["IfcPropertySet"]
  static let nameInIFC2X3: String? = "WR32"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.uniqueNames("HasProperties", instance)
  }
}
