extension RuleCatalogue {
  /// M: what a model is as a whole.
  static let modelFamily: [any ModelRule.Type] = [
    AllowedSchema.self, ViewDefinition.self, ProjectUnits.self, SpatialRoots.self, GlobalIds.self, SpatialTree.self,
    ElementPlaces.self, FileNaming.self, HeaderIdentity.self,
  ]
}
