import IFCModel
import Requirements

/// IfcDoorPanelProperties.ApplicableToType, in IFC2X3 `IfcDoorPanelProperties.WR31`: a door panel belongs to the type
/// of a door: it is among the `HasPropertySets` of an IfcDoorType, or IfcDoorStyle before IFC4X3.
///
/// What belongs to no door type describes nothing, and only such a type is looked at for it.
///
/// Example: The set is assigned to a door by an IfcRelDefinesByProperties alone.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct DoorPanelOfType: WhereRule {
  static let code = "IfcDoorPanelProperties.ApplicableToType"
  static let families = ["IfcDoorPanelProperties"]
  static let nameInIFC2X3: String? = "WR31"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.belongs(to: .doors, instance)
  }
}
