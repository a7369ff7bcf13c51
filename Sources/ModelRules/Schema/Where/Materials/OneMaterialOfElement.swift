import IFCModel
import Requirements

/// IfcBuildingElement.MaxOneMaterialAssociation: a building element has one material association at most (in IFC4X3
/// IfcBuiltElement).
///
/// Of two materials nobody knows which counts.
///
/// Example: Two IfcRelAssociatesMaterial that name one slab.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct OneMaterialOfElement: WhereRule {
  static let code = "IfcBuildingElement.MaxOneMaterialAssociation"
  static let families = ["IfcBuildingElement", "IfcBuiltElement"]
  static let nameInIFC2X3: String? = nil

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.oneMaterial(instance)
  }
}
