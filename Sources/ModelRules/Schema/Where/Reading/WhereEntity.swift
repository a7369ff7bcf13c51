import IFCSchema

/// The entities that WHERE rules name (`TYPEOF`): looked up by their names once for a model, and not for each instance.
enum WhereEntity: Int, CaseIterable {
  case project, product, typeProduct, typeObject, element, elementType, windowStyle, doorStyle, structuralMember, port
  case virtualElement, openingElement, featureElementSubtraction, structuralLoadGroup
  case spatialStructureElement, zone, space, spatialZone
  case productDefinitionShape, shapeRepresentation, geometricRepresentationSubContext
  case derivedUnit, monetaryUnit, sIUnit, projectedCRS, propertyDependencyRelationship, relConnectsPorts
  case materialLayerSetUsage, materialProfileSetUsage, objectDefinition, propertyDefinition, asset, furnishingElement
  case styledRepresentation, geometricRepresentationItem, mappedItem
  case process, control, resource, actor, group, task, workControl, costItem, costSchedule, equipmentElement
  case structuralLoadLinearForce, structuralLoadPlanarForce, structuralLoadSingleForce
  case structuralLoadSingleDisplacement, structuralLoadTemperature

  /// As a schema spells it.
  var name: String { "Ifc\("\(self)".prefix(1).uppercased())\("\(self)".dropFirst())" }

  /// By the numbers of the cases, the entities of a schema; nil for one that it does not have.
  static func all(in schema: Schema) -> [EntityID?] {
    allCases.map { schema.entity(named: "Ifc\($0)") }
  }
}
