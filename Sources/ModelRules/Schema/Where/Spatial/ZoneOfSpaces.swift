import IFCModel
import Requirements

/// IfcZone.WR1: a zone groups zones and spaces only, and since IFC4 spatial zones.
///
/// A zone adds up its rooms; a wall has neither a usable area nor a use.
///
/// Example: A wall in an IfcZone.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct ZoneOfSpaces: WhereRule {
  static let code = "IfcZone.WR1"
  static let families = ["IfcZone"]
  static let nameInIFC2X3: String? = "WR1"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.zoneOfSpaces(instance)
  }
}
