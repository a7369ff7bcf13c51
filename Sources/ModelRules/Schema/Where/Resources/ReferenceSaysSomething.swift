import IFCModel
import Requirements

/// IfcExternalReference.WR1: an external reference has an identification, a location or a name.
///
/// A reference without code, location and name leads nowhere.
///
/// Example: `#5=IFCCLASSIFICATIONREFERENCE($,$,$,#6,$,$)`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct ReferenceSaysSomething: WhereRule {
  static let code = "IfcExternalReference.WR1"
  static let families = ["IfcExternalReference"]
  static let nameInIFC2X3: String? = "WR1"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.oneOf(["Identification", "ItemReference", "Location", "Name"], instance)
  }
}
