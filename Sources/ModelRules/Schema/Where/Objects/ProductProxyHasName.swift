import IFCModel
import Requirements

/// IfcProxy.WR1: an IfcProxy has a name.
///
/// Nobody knows what is meant.
///
/// Example: `Name` is `$`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct ProductProxyHasName: WhereRule {
  static let code = "IfcProxy.WR1"
  static let families = ["IfcProxy"]
  static let nameInIFC2X3: String? = "WR1"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    WhereVerdict(reading.has("Name", instance), "Name: $")
  }
}
