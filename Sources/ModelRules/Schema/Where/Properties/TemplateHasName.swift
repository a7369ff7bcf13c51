import IFCModel
import Requirements

/// IfcPropertySetTemplate.ExistsName: a template of property sets has a name.
///
/// Nobody knows what is meant.
///
/// Example: `Name` is `$`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct TemplateHasName: WhereRule {
  static let code = "IfcPropertySetTemplate.ExistsName"
  static let families = ["IfcPropertySetTemplate"]
  static let nameInIFC2X3: String? = nil

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    WhereVerdict(reading.has("Name", instance), "Name: $")
  }
}
