/// How a specification or a requirement came out on one model.
public enum Status: String, Sendable, CaseIterable {
  /// Something was checked, and all of it holds.
  case pass
  /// Something does not hold, or is missing altogether.
  case fail
  /// There was nothing to check, and that is allowed.
  case notApplicable = "not-applicable"
  /// Nothing failed, and something could not be checked.
  case notEvaluated = "not-evaluated"
}

/// How a model, or a whole run, came out.
public enum Verdict: String, Sendable, CaseIterable {
  /// Everything asked was done, and nothing failed.
  case pass
  /// Done, and something does not conform or could not be evaluated.
  case fail
  /// A model or a requirement file could not be read, or is not sound.
  case error
}
