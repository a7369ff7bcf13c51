import IFCModel
import IFCSchema
import Requirements

/// IfcRelAssigns.WR1: what an assignment assigns is of the kind that its `RelatedObjectsType` says.
///
/// Who trusts the word takes tasks for products.
///
/// Example: `RelatedObjectsType` is `.PRODUCT.`, and an IfcTask is among `RelatedObjects`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct AssignedObjectsFitType: WhereRule {
  static let code = "IfcRelAssigns.WR1"
  static let families = ["IfcRelAssigns"]
  static let nameInIFC2X3: String? = "WR1"
  static let releases: Set<SchemaVersion> = [.ifc2x3, .ifc4]

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.assignedFit(instance)
  }
}
