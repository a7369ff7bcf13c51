extension RuleCatalogue {
  /// SCH: every instance against its entity in the schema, and the rules that the schema itself names.
  static let schemaFamily: [any ModelRule.Type] = entityRules

  private static let entityRules: [any ModelRule.Type] = [
    KnownEntities.self, ParameterCounts.self, MandatoryValues.self, ValueTypes.self, EnumerationItems.self,
    ReferredInstances.self, AggregateSizes.self, DerivedAttributes.self, InverseCardinalities.self,
    UniqueValues.self, StringWidths.self,
  ]
}
