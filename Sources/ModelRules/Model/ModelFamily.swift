extension RuleCatalogue {
  /// M: what a model is as a whole.
  static let modelFamily: [any ModelRule.Type] = [SpatialRoots.self]
}
