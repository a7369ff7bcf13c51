extension SpecificationResult {
  /// Whether somebody looked: only then is a finding mended that is not there any more.
  ///
  /// Not where the specification is for other models or lacks what it needs, and not where a rule has nothing to look at:
  /// who takes the georeference out has not mended it. Where a specification has no objects left, they are gone, and so
  /// is what was found on them.
  public var wasEvaluated: Bool {
    switch status {
    case .pass, .fail: return true
    case .notApplicable:
      switch why?.why {
      case .heldElsewhere, .noRequirements: return true
      case .noneApplicable: return !requirements.contains { $0.facet == .rule }
      default: return false
      }
    case .notEvaluated:
      // Of what is prohibited nothing was found, not even of another kind.
      return outcomes.total > 0 || (cardinality == .prohibited && why?.why == .noneApplicable)
    }
  }
}
