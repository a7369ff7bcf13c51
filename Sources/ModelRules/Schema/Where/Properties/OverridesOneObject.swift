import IFCModel
import Requirements

/// IfcRelOverridesProperties.WR1: a relation that overrides properties is about one object (IFC2X3).
///
/// What differs from the common set differs for one object.
///
/// Example: Two walls among `RelatedObjects`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct OverridesOneObject: WhereRule {
  static let code = "IfcRelOverridesProperties.WR1"
  static let families = ["IfcRelOverridesProperties"]
  static let nameInIFC2X3: String? = "WR1"
  static let isInLaterSchemas = false

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.countIsOne("RelatedObjects", instance)
  }
}
