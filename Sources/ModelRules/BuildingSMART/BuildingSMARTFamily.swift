extension RuleCatalogue {
  /// The normative rules of buildingSMART that concern deliverables.
  static let buildingSMARTFamily: [any ModelRule.Type] = []
}
