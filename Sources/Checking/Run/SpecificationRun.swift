import Findings
import IFCModel
import Requirements

/// A specification bound to one model.
struct SpecificationRun: Sendable {
  let plan: SpecificationPlan
  let model: Model
  let applicability: [FacetEvaluation]
  let requirements: [FacetEvaluation]
  private let cardinalities: [FacetCardinality]
  private let isProhibited: Bool

  init(_ plan: SpecificationPlan, model: Model) {
    self.plan = plan
    self.model = model
    applicability = plan.applicability.map { FacetEvaluation($0, model: model) }
    requirements = plan.requirements.map { FacetEvaluation($0, model: model) }
    cardinalities = plan.specification.requirements.map(\.cardinality)
    isProhibited = plan.specification.cardinality == .prohibited
  }

  /// Asks all candidates of the model. O(candidates × facets), spread over the threads.
  func tally() -> SpecificationTally {
    let candidates = model.instances(ofExactly: plan.candidates.sorted())
    let parts = Slots.map(count: candidates.count, threads: model.reader.threads) { range in
      let own = SpecificationRun(plan, model: model.forOneThread())
      var tally = SpecificationTally(requirements: own.requirements.count)
      for place in range { own.take(candidates[place], into: &tally) }
      return tally
    }
    return parts.reduce(into: SpecificationTally(requirements: requirements.count)) { $0.add($1) }
  }

  /// Whether the specification applies to an object.
  func applies(to instance: Instance) -> Bool {
    for facet in applicability where facet.evaluate(instance).reason != nil { return false }
    return true
  }

  private func take(_ instance: Instance, into tally: inout SpecificationTally) {
    guard applies(to: instance) else { return }
    tally.applicable += 1
    if isProhibited {
      tally.failed += 1
      tally.found.append(Failure(instance: instance.name, reason: .prohibitedObject))
      return
    }
    var worst = Outcome.valid
    for (place, facet) in requirements.enumerated() {
      let evaluation = facet.evaluate(instance)
      let reason = evaluation.reason(
        for: cardinalities[place], prohibited: facet.prohibited, forbidsPresence: facet.forbidsPresence)
      guard let reason else {
        tally.outcomes[place].valid += 1
        continue
      }
      tally.outcomes[place][reason.outcome] += 1
      tally.failures[place].append(Failure(instance: instance.name, reason: reason))
      if reason.outcome != .notEvaluable || worst == .valid { worst = reason.outcome }
    }
    switch worst {
    case .valid: tally.passed += 1
    case .notEvaluable: break
    default: tally.failed += 1
    }
  }
}
