/// Tests of single values; for many make a ``ValueMatcher`` once.
extension ValueConstraint {
  /// Whether a text satisfies the constraint; see ``ValueMatcher/matches(text:)``.
  ///
  /// - Complexity: prepares a matcher for this one value.
  public func matches(text: String) -> Bool { ValueMatcher(self).matches(text: text) }

  /// Whether a real number satisfies the constraint; see ``ValueMatcher/matches(real:)``.
  public func matches(real: Double) -> Bool { ValueMatcher(self).matches(real: real) }

  /// Whether an integer satisfies the constraint; see ``ValueMatcher/matches(integer:)``.
  public func matches(integer: Int64) -> Bool { ValueMatcher(self).matches(integer: integer) }

  /// Whether a truth value satisfies the constraint; see ``ValueMatcher/matches(boolean:)``.
  public func matches(boolean: Bool) -> Bool { ValueMatcher(self).matches(boolean: boolean) }
}
