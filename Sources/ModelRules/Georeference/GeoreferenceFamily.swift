extension RuleCatalogue {
  /// G: where on Earth the model is.
  static let georeferenceFamily: [any ModelRule.Type] = []
}
