import IFCModel
import Requirements

/// IfcDoorLiningProperties.WR34: a casing has both a depth and a thickness, or neither.
///
/// Half of a measure cannot be drawn.
///
/// Example: `CasingDepth` is `50.`, and `CasingThickness` is `$`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct DoorCasing: WhereRule {
  static let code = "IfcDoorLiningProperties.WR34"
  static let families = ["IfcDoorLiningProperties"]
  static let nameInIFC2X3: String? = "WR34"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.bothOrNeither("CasingDepth", "CasingThickness", instance)
  }
}
