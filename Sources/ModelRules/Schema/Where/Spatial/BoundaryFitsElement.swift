import IFCModel
import Requirements

/// IfcRelSpaceBoundary.CorrectPhysOrVirt, in IFC2X3 `IfcRelSpaceBoundary.WR1`: a physical boundary has an element that
/// is not virtual; a virtual one has a virtual element or, since IFC4, an opening, and in IFC2X3 may have none.
///
/// Thermal calculations take a virtual boundary for a passage of air.
///
/// Example: `.PHYSICAL.` with an IfcVirtualElement.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct BoundaryFitsElement: WhereRule {
  static let code = "IfcRelSpaceBoundary.CorrectPhysOrVirt"
  static let families = ["IfcRelSpaceBoundary"]
  static let nameInIFC2X3: String? = "WR1"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.boundaryFits(instance)
  }
}
