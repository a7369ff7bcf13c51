import IFCModel
import Requirements

/// IfcAsset.WR1: an asset groups elements (IFC2X3).
///
/// What is maintained are the elements that the asset is made of.
///
/// Example: A space among the `RelatedObjects` of an asset.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct AssetOfElements: WhereRule {
  static let code = "IfcAsset.WR1"
  static let families = ["IfcAsset"]
  static let nameInIFC2X3: String? = "WR1"
  static let isInLaterSchemas = false

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.groups(instance, [.element])
  }
}
