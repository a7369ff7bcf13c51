extension Check {
  /// Whether a schema version has a place for the value, and for all that the conditions ask for: elsewhere the check
  /// is not made.
  public func hasPlace(in schema: String) -> Bool {
    !locators.locators(in: schema).isEmpty && conditions.allSatisfy { $0.hasPlace(in: schema) }
  }
}

extension Condition {
  /// Whether a schema version has a place for what is asked. What has none is certainly missing, so that a condition
  /// that asks for its absence holds.
  func hasPlace(in schema: String) -> Bool { isNegated || !locators.locators(in: schema).isEmpty }
}
