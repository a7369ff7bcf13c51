import IFCSchema

/// What a release of IFC has deprecated.
///
/// Source: the lists of deprecated constructs in the documentation of each release, as the rule IFC102 of
/// buildingSMART, ifc-gherkin-rules, gathers them.
struct DeprecatedThings: Sendable {
  /// Classes that have no instances of their own any more; their subtypes may.
  let classes: [String]
  /// Attributes that stay empty, of a class and its subtypes.
  let attributes: [(entity: String, name: String)]
  /// Words that an attribute does not say any more, of a class and its subtypes.
  let words: [(entity: String, attribute: String, words: [String])]

  /// The things of a release.
  static func of(_ version: SchemaVersion) -> DeprecatedThings {
    switch version {
    case .ifc2x3: ifc2x3
    case .ifc4: ifc4
    case .ifc4x3: ifc4x3
    }
  }

  private static let ifc2x3 = DeprecatedThings(
    classes: [
      "Ifc2DCompositeCurve", "IfcConnectionPortGeometry", "IfcElectricalElement", "IfcEquipmentElement",
      "IfcProductRepresentation", "IfcRelAssociates", "IfcRepresentation", "IfcRepresentationContext",
      "IfcTextLiteral",
    ],
    attributes: [
      ("IfcFillAreaStyleHatching", "PointOfReferenceHatchLine")
    ],
    words: [
      ("IfcOwnerHistory", "ChangeAction", ["MODIFIEDADDED", "MODIFIEDDELETED"]),
      ("IfcPropertySet", "Name", ["Pset_Draughting"]),
    ])

  private static let ifc4 = DeprecatedThings(
    classes: [
      "IfcBeamStandardCase", "IfcColumnStandardCase", "IfcDoorStandardCase", "IfcDoorStyle",
      "IfcEnergyConversionDevice", "IfcFaceBasedSurfaceModel", "IfcFlowController", "IfcFlowFitting",
      "IfcFlowMovingDevice", "IfcFlowSegment", "IfcFlowStorageDevice", "IfcFlowTerminal", "IfcFlowTreatmentDevice",
      "IfcMaterialClassificationRelationship", "IfcMaterialList", "IfcMemberStandardCase", "IfcOpeningStandardCase",
      "IfcPlateStandardCase", "IfcPresentationStyleAssignment", "IfcProxy", "IfcRelCoversBldgElements",
      "IfcRelCoversSpaces", "IfcSlabElementedCase", "IfcSlabStandardCase", "IfcTextLiteral", "IfcWallElementedCase",
      "IfcWallStandardCase", "IfcWindowStandardCase", "IfcWindowStyle",
    ],
    attributes: [
      ("IfcDoorLiningProperties", "ShapeAspectStyle"), ("IfcDoorPanelProperties", "ShapeAspectStyle"),
      ("IfcFillAreaStyleHatching", "PointOfReferenceHatchLine"), ("IfcReinforcingElement", "SteelGrade"),
      ("IfcRelAssigns", "RelatedObjectsType"), ("IfcStairFlight", "NumberOfRisers"),
      ("IfcStairFlight", "NumberOfTreads"), ("IfcStairFlight", "RiserHeight"), ("IfcStairFlight", "TreadLength"),
      ("IfcWindowPanelProperties", "ShapeAspectStyle"), ("IfcWindowLiningProperties", "ShapeAspectStyle"),
      ("IfcTendon", "NominalDiameter"), ("IfcTendon", "CrossSectionArea"), ("IfcTendon", "TensionForce"),
      ("IfcTendon", "PreStress"), ("IfcTendon", "FrictionCoefficient"), ("IfcTendon", "AnchorageSlip"),
      ("IfcTendon", "MinCurvatureRadius"), ("IfcTendonType", "NominalDiameter"),
      ("IfcTendonType", "CrossSectionArea"), ("IfcTendonType", "SheathDiameter"),
    ],
    words: [
      ("IfcWall", "PredefinedType", ["POLYGONAL", "STANDARD", "ELEMENTEDWALL"]),
      ("IfcWallType", "PredefinedType", ["POLYGONAL", "STANDARD", "ELEMENTEDWALL"]),
      ("IfcPropertySet", "Name", ["Pset_Draughting"]),
    ])

  private static let ifc4x3 = DeprecatedThings(
    classes: [
      "IfcBuildingSystem", "IfcCivilElement", "IfcCivilElementType", "IfcDoorLiningProperties",
      "IfcDoorPanelProperties", "IfcElectricDistributionBoard", "IfcElectricDistributionBoardType",
      "IfcEnergyConversionDevice", "IfcFaceBasedSurfaceModel", "IfcFlowController", "IfcFlowFitting",
      "IfcFlowMovingDevice", "IfcFlowSegment", "IfcFlowStorageDevice", "IfcFlowTerminal", "IfcFlowTreatmentDevice",
      "IfcMaterialClassificationRelationship", "IfcMaterialList", "IfcPermeableCoveringProperties",
      "IfcPostalAddress", "IfcRelConnectsPortToElement", "IfcRelCoversBldgElements", "IfcRelCoversSpaces",
      "IfcRelServicesBuildings", "IfcTelecomAddress", "IfcTextLiteral", "IfcTrapeziumProfileDef",
      "IfcWallStandardCase", "IfcWindowLiningProperties", "IfcWindowPanelProperties",
    ],
    attributes: [
      ("IfcBuilding", "BuildingAddress"), ("IfcBuilding", "ElevationOfRefHeight"),
      ("IfcBuilding", "ElevationOfTerrain"), ("IfcBuildingStorey", "Elevation"),
      ("IfcFillAreaStyleHatching", "PointOfReferenceHatchLine"), ("IfcOrganization", "Addresses"),
      ("IfcPerson", "Addresses"), ("IfcPile", "ConstructionType"), ("IfcReinforcingElement", "SteelGrade"),
      ("IfcRelAssigns", "RelatedObjectsType"), ("IfcSite", "LandTitleNumber"), ("IfcSite", "SiteAddress"),
      ("IfcStairFlight", "NumberOfRisers"), ("IfcStairFlight", "NumberOfTreads"), ("IfcStairFlight", "RiserHeight"),
      ("IfcStairFlight", "TreadLength"), ("IfcSurfaceStyleRendering", "DiffuseTransmissionColour"),
      ("IfcSurfaceStyleRendering", "ReflectionColour"), ("IfcSurfaceStyleRendering", "TransmissionColour"),
      ("IfcSurfaceTexture", "Parameter"), ("IfcTendon", "NominalDiameter"), ("IfcTendon", "CrossSectionArea"),
      ("IfcTextureCoordinateGenerator", "Parameter"),
    ],
    words: [
      ("IfcBuildingElementProxy", "PredefinedType", ["PROVISIONFORSPACE", "PROVISIONFORVOID"]),
      ("IfcFireSuppressionTerminal", "PredefinedType", ["SPRINKLERDEFLECTOR"]),
      ("IfcFireSuppressionTerminalType", "PredefinedType", ["SPRINKLERDEFLECTOR"]),
      ("IfcCableCarrierFitting", "PredefinedType", ["TEE", "CROSS", "REDUCER"]),
      ("IfcCableCarrierFittingType", "PredefinedType", ["TEE", "CROSS", "REDUCER"]),
      ("IfcGeographicElement", "PredefinedType", ["SOIL_BORING_POINT"]),
      ("IfcGeographicElementType", "PredefinedType", ["SOIL_BORING_POINT"]),
      ("IfcSpace", "PredefinedType", ["INTERNAL", "EXTERNAL"]),
      ("IfcSpaceType", "PredefinedType", ["INTERNAL", "EXTERNAL"]),
      ("IfcWall", "PredefinedType", ["POLYGONAL", "STANDARD"]),
      ("IfcWallType", "PredefinedType", ["POLYGONAL", "STANDARD"]),
      ("IfcShapeRepresentation", "RepresentationType", ["PointCloud"]),
      ("IfcPropertySet", "Name", ["Pset_Draughting"]),
    ])
}
