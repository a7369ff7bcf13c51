import IFCModel
import Requirements

/// IfcDoorLiningProperties.WR33: a transom of a door has both a place and a thickness, or neither.
///
/// Half of a measure cannot be drawn.
///
/// Example: `TransomOffset` is `50.`, and `TransomThickness` is `$`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct DoorTransom: WhereRule {
  static let code = "IfcDoorLiningProperties.WR33"
  static let families = ["IfcDoorLiningProperties"]
  static let nameInIFC2X3: String? = "WR33"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.bothOrNeither("TransomOffset", "TransomThickness", instance)
  }
}
