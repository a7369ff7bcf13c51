extension RuleCatalogue {
  /// Instances against their entities.
  static let schemaFamily: [any ModelRule.Type] = []
}
