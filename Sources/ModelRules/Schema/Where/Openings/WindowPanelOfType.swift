import IFCModel
import Requirements

/// IfcWindowPanelProperties.ApplicableToType: a window panel belongs to the type of a window: it is among the
/// `HasPropertySets` of an IfcWindowType, or IfcWindowStyle before IFC4X3.
///
/// What belongs to no window type describes nothing, and only such a type is looked at for it.
///
/// Example: The set is assigned to a window by an IfcRelDefinesByProperties alone.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct WindowPanelOfType: WhereRule {
  static let code = "IfcWindowPanelProperties.ApplicableToType"
  static let families = ["IfcWindowPanelProperties"]
  static let nameInIFC2X3: String? = nil

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.belongs(to: .windows, instance)
  }
}
