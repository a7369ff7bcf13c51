import IFCModel
import Requirements

/// IfcWindowLiningProperties.WR33: a second mullion stands beside a first one.
///
/// Half of a measure cannot be drawn.
///
/// Example: `SecondMullionOffset` is `50.`, and `FirstMullionOffset` is `$`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct WindowMullions: WhereRule {
  static let code = "IfcWindowLiningProperties.WR33"
  static let families = ["IfcWindowLiningProperties"]
  static let nameInIFC2X3: String? = "WR33"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.value(of: "FirstMullionOffset", standsBeside: "SecondMullionOffset", instance)
  }
}
