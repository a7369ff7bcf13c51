import IFCModel
import Requirements

/// IfcPropertySetTemplate.UniquePropertyNames: no two properties of a template of property sets have one name.
///
/// Of two with one name nobody knows which counts.
///
/// Example: Two templates `Reference` in one.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct PropertyNamesOfTemplate: WhereRule {
  static let code = "IfcPropertySetTemplate.UniquePropertyNames"
  static let families = ["IfcPropertySetTemplate"]
  static let nameInIFC2X3: String? = nil

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.uniqueTemplateNames(instance)
  }
}
