import IFCModel
import Requirements

/// IfcDoorLiningProperties.WR32: a threshold with a depth has a thickness; in IFC2X3, one with a thickness has a depth.
///
/// Half of a measure cannot be drawn.
///
/// Example: `ThresholdDepth` is `50.`, and `ThresholdThickness` is `$`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct DoorThreshold: WhereRule {
  static let code = "IfcDoorLiningProperties.WR32"
  static let families = ["IfcDoorLiningProperties"]
  static let nameInIFC2X3: String? = "WR32"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.isIFC2X3
      ? reading.value(of: "ThresholdDepth", standsBeside: "ThresholdThickness", instance)
      : reading.value(of: "ThresholdThickness", standsBeside: "ThresholdDepth", instance)
  }
}
