import IFCModel
import Requirements

/// IfcLocalTime.WR21: a time with seconds has minutes (IFC2X3).
///
/// Seconds of an unknown minute are no time.
///
/// Example: `#5=IFCLOCALTIME(10,$,30.,$,$)`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct MinuteOfSecond: WhereRule {
  static let code = "IfcLocalTime.WR21"
  static let families = ["IfcLocalTime"]
  static let nameInIFC2X3: String? = "WR21"
  static let isInLaterSchemas = false

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    WhereVerdict(
      !reading.has("SecondComponent", instance) || reading.has("MinuteComponent", instance), "MinuteComponent: $")
  }
}
