import IFCModel
import Requirements

/// IfcRelContainedInSpatialStructure.WR31: sites, buildings, storeys and rooms are aggregated, not contained.
///
/// A room that is contained instead of aggregated is not in the tree.
///
/// Example: An IfcSpace among `RelatedElements`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct NoSpatialElementContained: WhereRule {
  static let code = "IfcRelContainedInSpatialStructure.WR31"
  static let families = ["IfcRelContainedInSpatialStructure"]
  static let nameInIFC2X3: String? = "WR31"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.named("RelatedElements", instance) { reading.isKind($0, .spatialStructureElement) }
  }
}
