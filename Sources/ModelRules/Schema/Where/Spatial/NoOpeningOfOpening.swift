import IFCModel
import Requirements

/// IfcFeatureElementSubtraction.HasNoSubtraction: an opening has no openings.
///
/// Nothing can be cut out of a void.
///
/// Example: An IfcRelVoidsElement whose `RelatingBuildingElement` is an IfcOpeningElement.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct NoOpeningOfOpening: WhereRule {
  static let code = "IfcFeatureElementSubtraction.HasNoSubtraction"
  static let families = ["IfcFeatureElementSubtraction"]
  static let nameInIFC2X3: String? = nil

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    WhereVerdict(!reading.model.reversed(.voidsElement).contains(instance.place), "IfcRelVoidsElement")
  }
}
