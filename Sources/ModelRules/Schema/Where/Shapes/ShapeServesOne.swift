import IFCModel
import IFCSchema
import Requirements

/// IfcShapeModel.WR11: a shape belongs to one thing: to one product representation, to one map or to one aspect.
///
/// A shape of nothing is left over from an export; of two products that share one, a program may move or drop it with
/// either. As written (XOR) the rule holds of one that is of each kind, too.
///
/// Example: An IfcShapeRepresentation that nothing refers to; one of two IfcProductDefinitionShape.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct ShapeServesOne: WhereRule {
  static let code = "IfcShapeModel.WR11"
  static let families = ["IfcShapeModel"]
  static let nameInIFC2X3: String? = "WR11"

  static func needs(in schema: Schema) -> RuleNeeds {
    .classes(["IfcProductRepresentation", "IfcRepresentation", "IfcRepresentationMap", "IfcShapeAspect"])
  }

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.shapeServesOne(instance)
  }
}
