import IFCModel
import IFCSchema
import Requirements

/// IfcShapeRepresentation.HasRepresentationType, in IFC2X3 `IfcShapeRepresentation.WR23`: a shape representation has a
/// type.
///
/// A program that draws only what it can, a swept solid or a tessellation, does not know what this is.
///
/// Example: `RepresentationType` is `$`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct ShapeHasType: WhereRule {
  static let code = "IfcShapeRepresentation.HasRepresentationType"
  static let families = ["IfcShapeRepresentation"]
  static let nameInIFC2X3: String? = "WR23"

  static func needs(in schema: Schema) -> RuleNeeds {
    .classes(["IfcRepresentation"])
  }

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    WhereVerdict(reading.states(2, instance), "RepresentationType: $")
  }
}
