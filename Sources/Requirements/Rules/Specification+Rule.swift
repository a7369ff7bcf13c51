extension Specification {
  /// The rule that it asks for; nil for a specification on objects.
  public var ruleRequest: RuleRequest? {
    guard requirements.count == 1, case .rule(let request) = requirements[0].facet else { return nil }
    return request
  }
}
