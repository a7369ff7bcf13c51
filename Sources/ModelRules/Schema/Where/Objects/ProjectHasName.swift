import IFCModel
import Requirements

/// IfcProject.HasName, in IFC2X3 `IfcProject.WR31`: a project has a name.
///
/// Without a name nobody knows which operation a model is of.
///
/// Example: `#1=IFCPROJECT('…',$,$,…)`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct ProjectHasName: WhereRule {
  static let code = "IfcProject.HasName"
  static let families = ["IfcProject"]
  static let nameInIFC2X3: String? = "WR31"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.has("Name", instance) ? .holds : .fails("Name: $")
  }
}
