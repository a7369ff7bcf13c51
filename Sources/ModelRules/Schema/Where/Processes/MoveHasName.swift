import IFCModel
import Requirements

/// IfcMove.WR3: a move has a name (IFC2X3).
///
/// Nobody knows what is meant.
///
/// Example: `Name` is `$`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct MoveHasName: WhereRule {
  static let code = "IfcMove.WR3"
  static let families = ["IfcMove"]
  static let nameInIFC2X3: String? = "WR3"
  static let isInLaterSchemas = false

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    WhereVerdict(reading.has("Name", instance), "Name: $")
  }
}
