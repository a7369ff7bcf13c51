import IFCModel
import Requirements

/// IfcRelReferencedInSpatialStructure.AllowedRelatedElements, in IFC2X3 `IfcRelReferencedInSpatialStructure.WR31`:
/// what is referenced in a spatial element is no site, building or storey, and in IFC2X3 no space.
///
/// The spatial tree is made by aggregation alone.
///
/// Example: A storey among `RelatedElements`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct NoSpatialElementReferenced: WhereRule {
  static let code = "IfcRelReferencedInSpatialStructure.AllowedRelatedElements"
  static let families = ["IfcRelReferencedInSpatialStructure"]
  static let nameInIFC2X3: String? = "WR31"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.noSpatialElementReferenced(instance)
  }
}
