import Findings
public import IFCModel
import ModelRules
public import Requirements

/// What is asked of a model whose schema recol does not have.
extension CheckRun {
  /// Asks of a model whose schema recol does not have what its header tells, and nothing else.
  ///
  /// - Parameter model: the header alone (``Model/init(headerOf:)``).
  /// - Returns: what came out of the specifications that ``readsHeaderAlone(_:)``, in their order.
  /// - Complexity: O(specifications).
  public func checkHeader(_ model: Model, of file: CheckedFile) -> CheckOutcome {
    let context = RuleContext(
      model, path: file.path, fileSize: file.size, today: days.today, delivered: days.delivered)
    let own = disciplines.map { $0.disciplines(ofFileAt: file.path) }
    var results: [SpecificationResult] = []
    var explanations: [SpecificationExplanation] = []
    for case .rule(let plan) in asked where CheckRun.readsHeaderAlone(plan.specification) {
      guard !CheckRun.isLeftOut(plan.specification, of: own[plan.file]) else {
        results.append(CheckRun.leftOut(plan.specification, file: plan.file, of: own[plan.file]))
        explanations.append(.rule(details: []))
        continue
      }
      let tally = plan.rule.check(context)
      results.append(plan.result(tally))
      explanations.append(.rule(details: tally.details))
    }
    return CheckOutcome(
      specifications: results, explainer: ModelExplainer(model: model, explanations: explanations),
      plans: ModelPlans(model), objects: ModelObjects(model: model, explanations: explanations), comparisons: [])
  }

  /// Whether a specification asks for a rule on the header of a model.
  public static func readsHeaderAlone(_ specification: Specification) -> Bool {
    specification.ruleRequest.flatMap { RuleCatalogue.rule(of: $0.code) }?.readsHeaderAlone ?? false
  }
}
