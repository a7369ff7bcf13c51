import IFCModel
import IFCSchema
import Requirements

/// IfcMaterialDefinitionRepresentation.OnlyStyledRepresentations, in IFC2X3 `IfcMaterialDefinitionRepresentation.WR11`:
/// a material is represented by styles alone.
///
/// A material has a colour and a hatching, and no shape.
///
/// Example: An IfcShapeRepresentation among `Representations`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct MaterialIsStyled: WhereRule {
  static let code = "IfcMaterialDefinitionRepresentation.OnlyStyledRepresentations"
  static let families = ["IfcMaterialDefinitionRepresentation"]
  static let nameInIFC2X3: String? = "WR11"

  static func needs(in schema: Schema) -> RuleNeeds {
    .classes(["IfcProductRepresentation", "IfcRepresentation"])
  }

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.named("Representations", instance) { !reading.isKind($0, .styledRepresentation) }
  }
}
