/// Normative rules of buildingSMART that concern deliverables, with the official codes (GRF001 …), in the order of the
/// codes.
let buildingSMARTFamily: [any ModelRule.Type] = [
  UsedClassifications.self, UsedDocuments.self,
  UsedCoordinateSystems.self, SameCoordinateOperation.self, EPSGName.self, SystemForFacilities.self, EPSGCodes.self,
  MapScale.self, WellKnownText.self, VerticalDatum.self, RigidOperationMeasures.self,
  UsedGroups.self, AcyclicGroups.self,
  OfficialRelease.self, NothingDeprecated.self, ResourcesInUse.self, ResourcesInGoodUse.self,
  UsedMaterials.self,
  UsedPlacements.self, PlacementOfParts.self, PredefinedTypes.self,
  UsedProjects.self, ConversionBasedUnits.self, ProjectDeclarations.self, GlobalIdForm.self, OneProject.self,
  UsedPorts.self,
  StandardPropertySets.self, NoLookalikeSets.self,
  UsedQuantities.self, StandardQuantitySets.self,
  UsedSpaces.self,
  SiteAndBuildings.self, SpatialBreakdown.self, PartsNotContained.self, ContainedOrPositioned.self, OneWhole.self,
  PositionedReferenced.self, SpatialContainment.self, PlacesWithoutShape.self,
  UsedOwnerHistories.self,
]
