import IFCModel
import IFCSchema
import Requirements

/// IfcPresentationLayerAssignment.ApplicableItems: a layer is assigned to shapes: to shape representations, to
/// geometric items or to mapped items.
///
/// What is no shape cannot be shown or hidden with a layer.
///
/// Example: An IfcTopologyRepresentation among `AssignedItems`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct LayerOfShapes: WhereRule {
  static let code = "IfcPresentationLayerAssignment.ApplicableItems"
  static let families = ["IfcPresentationLayerAssignment"]
  static let nameInIFC2X3: String? = nil

  static func needs(in schema: Schema) -> RuleNeeds {
    .classes(["IfcPresentationLayerAssignment", "IfcRepresentation", "IfcRepresentationItem"])
  }

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.named("AssignedItems", instance) { item in
      !reading.isKind(item, .shapeRepresentation) && !reading.isKind(item, .geometricRepresentationItem)
        && !reading.isKind(item, .mappedItem)
    }
  }
}
