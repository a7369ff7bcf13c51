import Findings
import IFCSchema
import ModelRules
import Requirements

/// A specification that asks for a rule on the model as a whole.
struct RulePlan: Sendable {
  let specification: Specification
  /// The position of its file among those of the run.
  let file: Int
  let rule: any ModelRule

  /// Nil for a specification that asks for no rule, or for one that is not of a single model.
  init?(_ specification: Specification, file: Int) {
    guard let request = specification.ruleRequest, let rule = RuleCatalogue.rule(request) else { return nil }
    self.specification = specification
    self.file = file
    self.rule = rule
  }

  /// What the rule found, as the result of the specification.
  func result(_ tally: RuleTally, schema: Schema) -> SpecificationResult {
    let outcomes = tally.outcomes
    let requirement = RequirementResult(
      facet: .rule, cardinality: .required, outcomes: outcomes, failures: tally.failures)
    var why: Explanation?
    switch requirement.status {
    case .notApplicable: why = Explanation(.noneApplicable)
    case .notEvaluated: why = Explanation(.notEvaluable, ["\(outcomes.notEvaluable)"])
    case .pass, .fail: break
    }
    var result = SpecificationResult(
      requirementFile: file, id: specification.id, name: specification.name,
      cardinality: Cardinality(specification.cardinality), status: requirement.status, why: why,
      applicable: outcomes.total, passed: outcomes.passed, failed: outcomes.failed)
    result.requirements = [requirement]
    result.terms = specification.terms.map { RequirementTerms($0, of: specification) }
    return result
  }
}
