import Findings
import Requirements

/// Turns what was counted into the status of a specification, and says why where the counts do not.
///
/// Nothing to check is never a pass (see ``Status/notApplicable``).
struct SpecificationVerdict {
  let plan: SpecificationPlan
  let tally: SpecificationTally

  var status: (Status, Explanation?) {
    let count = tally.applicable
    switch plan.specification.cardinality {
    case .prohibited:
      if tally.failed > 0 { return (.fail, Explanation(.prohibitedFound, [String(tally.failed)])) }
      return count > 0 ? (.notEvaluated, Explanation(.notEvaluable, [String(count)])) : absence
    case .required where count == 0: return (.fail, Explanation(.requiredButNone))
    case .optional where count == 0: return (.notApplicable, Explanation(.noneApplicable))
    case .required, .optional: break
    }
    if tally.outcomes.contains(where: { $0.failed > 0 }) { return (.fail, nil) }
    let unknown = tally.outcomes.reduce(0) { $0 + $1.notEvaluable }
    if unknown > 0 { return (.notEvaluated, Explanation(.notEvaluable, [String(unknown)])) }
    if plan.requirements.isEmpty {
      let why = Explanation(.noRequirements)
      return plan.specification.cardinality == .required ? (.pass, why) : (.notApplicable, why)
    }
    // The conditions of a cahier's checks held of no object: nothing was looked at.
    if tally.outcomes.allSatisfy({ $0.total == 0 }) { return (.notApplicable, Explanation(.noneApplicable)) }
    return (.pass, nil)
  }

  /// Nothing that is prohibited was found: worth something only where it could have been.
  private var absence: (Status, Explanation?) {
    plan.candidates.isEmpty
      ? (.notEvaluated, Explanation(.noneApplicable)) : (.pass, Explanation(.prohibitedAbsent))
  }
}
