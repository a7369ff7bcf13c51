extension RuleCatalogue {
  /// V: what stands where values should be.
  static let valueFamily: [any ModelRule.Type] = [
    Placeholders.self, UniformValues.self, MisplacedValues.self, TypeOverrides.self,
  ]
}
