public import Findings
public import Requirements

extension SpecificationResult {
  /// What a rule found, as the result of the specification that asks for it.
  ///
  /// - Parameters:
  ///   - specification: the specification.
  ///   - file: the position of its file among those of the run.
  ///   - outcomes: the things that the rule looked at, by what became of them.
  ///   - failures: those of which it does not hold, or that could not be evaluated.
  public init(_ specification: Specification, file: Int, outcomes: OutcomeTally, failures: [Failure]) {
    let requirement = RequirementResult(facet: .rule, cardinality: .required, outcomes: outcomes, failures: failures)
    var why: Explanation?
    switch requirement.status {
    case .notApplicable: why = Explanation(.noneApplicable)
    case .notEvaluated: why = Explanation(.notEvaluable, ["\(outcomes.notEvaluable)"])
    case .pass, .fail: break
    }
    self.init(
      requirementFile: file, id: specification.id, name: specification.name, cardinality: .optional,
      status: requirement.status, why: why, applicable: outcomes.total, passed: outcomes.passed,
      failed: outcomes.failed, requirements: [requirement],
      terms: specification.terms.map { RequirementTerms($0, of: specification) })
  }

  /// A rule that was not asked.
  public init(_ specification: Specification, file: Int, notAsked why: Why, _ arguments: [String] = []) {
    self.init(specification, file: file, outcomes: OutcomeTally(), failures: [])
    self.why = Explanation(why, arguments)
  }
}
