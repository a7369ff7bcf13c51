import IFCModel
import Requirements

/// IfcRelAssociatesMaterial.AllowedElements, in IFC2X3 `IfcRelAssociatesMaterial.WR22`: what has a material is an
/// element, an element type, a structural member or a port; in IFC2X3 a product or a type of one.
///
/// A room or a site is made of no material.
///
/// Example: A space among `RelatedObjects`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct MaterialOfElements: WhereRule {
  static let code = "IfcRelAssociatesMaterial.AllowedElements"
  static let families = ["IfcRelAssociatesMaterial"]
  static let nameInIFC2X3: String? = "WR22"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    let allowed: [WhereEntity] =
      reading.isIFC2X3
      ? [.product, .typeProduct] : [.element, .elementType, .windowStyle, .doorStyle, .structuralMember, .port]
    return reading.named("RelatedObjects", instance) { object in
      !allowed.contains { reading.isKind(object, $0) }
    }
  }
}
