import IFCModel
import IFCSchema
import Requirements

/// IfcProduct.PlacementForShapeRepresentation, in IFC2X3 `IfcProduct.WR1`: a product with a shape has a placement.
///
/// A shape without a placement is drawn at the origin, or not at all. A shape is an IfcShapeRepresentation; in IFC2X3,
/// an IfcProductDefinitionShape: a product with a topology alone needs no placement.
///
/// Example: A wall with a Representation and no ObjectPlacement.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct ShapeHasPlacement: WhereRule {
  static let code = "IfcProduct.PlacementForShapeRepresentation"
  static let families = ["IfcProduct"]
  static let nameInIFC2X3: String? = "WR1"

  static func needs(in schema: Schema) -> RuleNeeds {
    .classes(["IfcProductRepresentation", "IfcRepresentation"])
  }

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    if reading.has("ObjectPlacement", instance) { return .holds }
    return reading.hasShape(instance) ? .fails("ObjectPlacement: $") : .holds
  }
}
