import IFCModel
import Requirements

/// IfcComplexPropertyTemplate.UniquePropertyNames: no two properties of a template of complex properties have one
/// name.
///
/// Of two with one name nobody knows which counts.
///
/// Example: Two templates `Reference` in one.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct PropertyNamesOfComplexTemplate: WhereRule {
  static let code = "IfcComplexPropertyTemplate.UniquePropertyNames"
  static let families = ["IfcComplexPropertyTemplate"]
  static let nameInIFC2X3: String? = nil

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.uniqueTemplateNames(instance)
  }
}
