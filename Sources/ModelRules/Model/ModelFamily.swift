extension RuleCatalogue {
  /// M: what a model is as a whole.
  static let modelFamily: [any ModelRule.Type] = [
    AllowedSchema.self, ViewDefinition.self, TypedEquipment.self, ProjectUnits.self, SpatialRoots.self, GlobalIds.self,
    SpatialTree.self, ElementPlaces.self, Storeys.self, StoreyJump.self, RoomNumbers.self, RoomGeometry.self,
    Zones.self, Proxies.self,
    Classifications.self, Duplicates.self, EquipmentCount.self, FileNaming.self, HeaderIdentity.self, PersonalData.self,
  ]
}
