import IFCModel
import Requirements

/// IfcWindowLiningProperties.WR32: a second transom stands beside a first one.
///
/// Half of a measure cannot be drawn.
///
/// Example: `SecondTransomOffset` is `50.`, and `FirstTransomOffset` is `$`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct WindowTransoms: WhereRule {
  static let code = "IfcWindowLiningProperties.WR32"
  static let families = ["IfcWindowLiningProperties"]
  static let nameInIFC2X3: String? = "WR32"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.value(of: "FirstTransomOffset", standsBeside: "SecondTransomOffset", instance)
  }
}
