import IFCModel
import IFCSchema
import Requirements

/// IfcShapeRepresentation.HasRepresentationIdentifier: a shape representation has an identifier.
///
/// Programs choose by it among the body, the axis and the box of an object; without one they draw all of them, or none.
///
/// Example: `RepresentationIdentifier` is `$`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct ShapeHasIdentifier: WhereRule {
  static let code = "IfcShapeRepresentation.HasRepresentationIdentifier"
  static let families = ["IfcShapeRepresentation"]
  static let nameInIFC2X3: String? = nil

  static func needs(in schema: Schema) -> RuleNeeds {
    .classes(["IfcRepresentation"])
  }

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    WhereVerdict(reading.states(1, instance), "RepresentationIdentifier: $")
  }
}
