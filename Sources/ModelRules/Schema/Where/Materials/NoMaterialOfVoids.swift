import IFCModel
import Requirements

/// IfcRelAssociatesMaterial.NoVoidElement, in IFC2X3 `IfcRelAssociatesMaterial.WR21`: openings and virtual elements
/// have no material.
///
/// A void has no matter; quantities by material would be wrong.
///
/// Example: An IfcOpeningElement among `RelatedObjects`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct NoMaterialOfVoids: WhereRule {
  static let code = "IfcRelAssociatesMaterial.NoVoidElement"
  static let families = ["IfcRelAssociatesMaterial"]
  static let nameInIFC2X3: String? = "WR21"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.named("RelatedObjects", instance) {
      reading.isKind($0, .featureElementSubtraction) || reading.isKind($0, .virtualElement)
    }
  }
}
