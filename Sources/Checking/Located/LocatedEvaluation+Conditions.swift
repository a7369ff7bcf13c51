import IFCModel
import Requirements

extension LocatedEvaluation {
  /// Whether the check is made on the object at all.
  func isAsked(of instance: Instance) -> ConditionAnswer {
    var answer = ConditionAnswer.holds
    for condition in conditions where answer != .fails { answer = answer.and(condition.answer(instance)) }
    return answer
  }

  /// As a condition: whether it holds of the object.
  func answer(_ instance: Instance) -> ConditionAnswer {
    let answer = ConditionAnswer(found(instance).reason)
    return facet.isNegated ? answer.negated : answer
  }
}
