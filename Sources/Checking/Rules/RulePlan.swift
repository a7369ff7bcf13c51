import Findings
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

  /// Whether the rule is asked of all models of the submission together instead.
  func isJudgedTogether(_ file: CheckedFile) -> Bool { file.isOneOfSeveral && rule.addsUpOverModels }

  /// What the rule found, as the result of the specification.
  func result(_ tally: RuleTally) -> SpecificationResult {
    SpecificationResult(specification, file: file, outcomes: tally.outcomes, failures: tally.failures)
  }
}
