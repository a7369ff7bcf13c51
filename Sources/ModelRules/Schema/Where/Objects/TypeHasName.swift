import IFCModel
import Requirements

/// IfcTypeObject.NameRequired, in IFC2X3 `IfcTypeObject.WR1`: a type object has a name.
///
/// A type without a name can neither be asked for nor be found in a schedule.
///
/// Example: `#5=IFCWALLTYPE('…',$,$,…)`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct TypeHasName: WhereRule {
  static let code = "IfcTypeObject.NameRequired"
  static let families = ["IfcTypeObject"]
  static let nameInIFC2X3: String? = "WR1"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.has("Name", instance) ? .holds : .fails("Name: $")
  }
}
