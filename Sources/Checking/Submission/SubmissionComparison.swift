import Requirements

/// The values of one model that a requirement compares over all models of a submission: a tag that is unique in all of
/// them, one main switchboard in all of them.
///
/// They are gathered while the model is checked, and judged when all models are: a value, and nothing of the model.
public struct SubmissionComparison: Sendable {
  /// The position of the specification in the model's list.
  let specification: Int
  /// The position of the requirement in the specification.
  let requirement: Int
  let rule: ValueRule
  let values: [ScopedValue]

  /// What the requirements of a specification leave to be compared.
  static func all(
    of tally: SpecificationTally, _ run: SpecificationRun, at specification: Int
  ) -> [SubmissionComparison] {
    run.requirements.enumerated().compactMap { place, facet in
      guard case .located(let evaluation) = facet, !tally.scoped[place].isEmpty,
        ScopedRules.scope(of: evaluation.facet.rule) == .submission
      else { return nil }
      return SubmissionComparison(
        specification: specification, requirement: place, rule: evaluation.facet.rule, values: tally.scoped[place])
    }
  }
}
