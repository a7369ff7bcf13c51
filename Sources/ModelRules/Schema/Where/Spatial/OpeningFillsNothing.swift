import IFCModel
import Requirements

/// IfcFeatureElementSubtraction.IsNotFilling: an opening fills no opening.
///
/// A void fills nothing.
///
/// Example: An IfcRelFillsElement whose `RelatedBuildingElement` is an IfcOpeningElement.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct OpeningFillsNothing: WhereRule {
  static let code = "IfcFeatureElementSubtraction.IsNotFilling"
  static let families = ["IfcFeatureElementSubtraction"]
  static let nameInIFC2X3: String? = nil

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    WhereVerdict(!reading.model.relation(.fillsElement).contains(instance.place), "IfcRelFillsElement")
  }
}
