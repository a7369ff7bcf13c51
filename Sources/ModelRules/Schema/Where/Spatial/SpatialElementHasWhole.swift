import IFCModel
import Requirements

/// IfcSpatialStructureElement.WR41: a site, building, storey or room is a part of exactly one whole, by
/// IfcRelAggregates: of the project or of another spatial element.
///
/// A storey out of the tree is seen by nobody, nor is what it holds.
///
/// Example: A storey that no IfcRelAggregates names.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct SpatialElementHasWhole: WhereRule {
  static let code = "IfcSpatialStructureElement.WR41"
  static let families = ["IfcSpatialStructureElement"]
  static let nameInIFC2X3: String? = "WR41"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.isInSpatialTree(instance)
  }
}
