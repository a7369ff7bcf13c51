import IFCModel
import Requirements

/// IfcProduct.PlacementForShapeRepresentation, in IFC2X3 `IfcProduct.WR1`: a product with a shape has a placement.
///
/// A shape without a placement is drawn at the origin, or not at all.
///
/// Example: A wall with a Representation and no ObjectPlacement.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct ShapeHasPlacement: WhereRule {
  static let code = "IfcProduct.PlacementForShapeRepresentation"
  static let families = ["IfcProduct"]
  static let nameInIFC2X3: String? = "WR1"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.has("ObjectPlacement", instance) || !reading.has("Representation", instance)
      ? .holds : .fails("ObjectPlacement: $")
  }
}
