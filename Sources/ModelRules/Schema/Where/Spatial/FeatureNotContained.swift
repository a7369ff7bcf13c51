import IFCModel
import Requirements

/// IfcFeatureElement.NotContained: an opening, or another feature, is contained in no spatial element (IFC4X3).
///
/// It is where the element is that it belongs to.
///
/// Example: An IfcOpeningElement among the contained elements of a storey.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct FeatureNotContained: WhereRule {
  static let code = "IfcFeatureElement.NotContained"
  static let families = ["IfcFeatureElement"]
  static let nameInIFC2X3: String? = nil

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.featureNotContained(instance)
  }
}
