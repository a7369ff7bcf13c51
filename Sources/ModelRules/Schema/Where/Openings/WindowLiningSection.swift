import IFCModel
import Requirements

/// IfcWindowLiningProperties.WR31: a window lining with a depth has a thickness; in IFC2X3, one with a thickness has a
/// depth.
///
/// Half of a measure cannot be drawn.
///
/// Example: `LiningDepth` is `50.`, and `LiningThickness` is `$`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct WindowLiningSection: WhereRule {
  static let code = "IfcWindowLiningProperties.WR31"
  static let families = ["IfcWindowLiningProperties"]
  static let nameInIFC2X3: String? = "WR31"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.isIFC2X3
      ? reading.value(of: "LiningDepth", standsBeside: "LiningThickness", instance)
      : reading.value(of: "LiningThickness", standsBeside: "LiningDepth", instance)
  }
}
