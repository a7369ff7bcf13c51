/// Normative rules of buildingSMART that concern deliverables, with the official codes (GRF001 …), in the order of the
/// codes.
let buildingSMARTFamily: [any ModelRule.Type] = [
  Classifications.self, Documents.self,
  CoordinateSystems.self, SameCoordinateOperation.self, EPSGName.self, SystemForFacilities.self, EPSGCodes.self,
  MapScale.self, WellKnownText.self, VerticalDatum.self, RigidOperationMeasures.self,
  Groups.self, AcyclicGroups.self,
  OfficialRelease.self, NothingDeprecated.self,
  Materials.self,
  LocalPlacements.self, PlacementOfParts.self, PredefinedTypes.self,
  Projects.self, ConversionBasedUnits.self, ProjectDeclarations.self, GlobalIdForm.self, OneProject.self,
  Ports.self,
  StandardPropertySets.self, NoLookalikeSets.self,
  Quantities.self, StandardQuantitySets.self,
  Spaces.self,
  SiteAndBuildings.self, SpatialBreakdown.self, PartsNotContained.self, ContainedOrPositioned.self, OneWhole.self,
  PositionedReferenced.self, SpatialContainment.self, PlacesWithoutShape.self,
  OwnerHistories.self,
]
