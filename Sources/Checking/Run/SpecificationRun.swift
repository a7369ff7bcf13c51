import Findings
import IFCModel
import Requirements

/// A specification bound to one model.
struct SpecificationRun: Sendable {
  let plan: SpecificationPlan
  let model: Model
  let applicability: [FacetEvaluation]
  let requirements: [FacetEvaluation]
  let context: LocatedContext
  /// Of each group, all must hold of an object that is left out.
  private let exceptions: [[FacetEvaluation]]
  private let cardinalities: [FacetCardinality]
  private let isProhibited: Bool
  /// Whether failures must say which of several objects of a name they are of.
  private let sharesNames: Bool

  init(_ plan: SpecificationPlan, model: Model, _ context: LocatedContext) {
    self.plan = plan
    self.model = model
    self.context = context
    applicability = plan.applicability.map { FacetEvaluation($0, model: model, context) }
    requirements = plan.requirements.map { FacetEvaluation($0, model: model, context) }
    exceptions = plan.exceptions.map { group in group.map { FacetEvaluation($0, model: model, context) } }
    cardinalities = plan.specification.requirements.map(\.cardinality)
    isProhibited = plan.specification.cardinality == .prohibited
    sharesNames = model.sharesNames
  }

  private init(sharing other: SpecificationRun, _ model: Model, _ context: LocatedContext) {
    plan = other.plan
    self.model = model
    self.context = context
    applicability = other.applicability.map { $0.forOneThread(model, context) }
    requirements = other.requirements.map { $0.forOneThread(model, context) }
    exceptions = other.exceptions.map { group in group.map { $0.forOneThread(model, context) } }
    cardinalities = other.cardinalities
    isProhibited = other.isProhibited
    sharesNames = other.sharesNames
  }

  /// The same in objects of its own, whose references no other thread counts; see `Model.forOneThread()`.
  func forOneThread(_ model: Model, _ context: LocatedContext) -> SpecificationRun {
    SpecificationRun(sharing: self, model, context)
  }

  /// Asks some candidates. O(candidates × facets).
  ///
  /// - Parameter storeys: where checks are to be counted by class and storey; nil where nobody asks.
  func tally(_ candidates: [Instance], storeys: StoreyTable?) -> SpecificationTally {
    tally(of: applicable(ofCandidates: candidates), storeys: storeys)
  }

  /// Those of some objects, of whatever class, that the specification applies to. O(objects × facets).
  func applicable(among objects: [Instance]) -> ApplicableObjects {
    let classes = Set(plan.candidates)
    return applicable(ofCandidates: objects.filter { classes.contains($0.entity) })
  }

  /// Those of some candidates to which the specification applies, or may apply. O(candidates × facets).
  func applicable(ofCandidates candidates: [Instance]) -> ApplicableObjects {
    var applicable = ApplicableObjects(objects: candidates)
    for facet in applicability { applicable.keep(facet) }
    for exception in exceptions { applicable.leaveOut(exception) }
    return applicable
  }

  /// What all candidates say together, where requirements compare objects with each other.
  func comparingObjects(_ whole: SpecificationTally, storeys: StoreyTable?) -> SpecificationTally {
    var tally = whole
    for (place, facet) in requirements.enumerated() {
      guard case .located(let evaluation) = facet, !tally.scoped[place].isEmpty else { continue }
      // What is compared over all models waits for them.
      guard ScopedRules.scope(of: evaluation.facet.rule) != .submission else { continue }
      let failing = ScopedRules.failingPlaces(tally.scoped[place], evaluation.facet.rule)
      let fallen = tally.fail(failing, requirement: place)
      guard let storeys, plan.specification.terms != nil else { continue }
      for failure in fallen {
        guard let object = model.instance(of: failure) else { continue }
        tally.places.move(object, in: storeys, to: failure.reason.outcome)
      }
    }
    return tally
  }

  /// What the requirements say of applicable objects: one requirement after the other, so that each is prepared once
  /// for all of them.
  private func tally(of applicable: ApplicableObjects, storeys: StoreyTable?) -> SpecificationTally {
    let (objects, doubts) = (applicable.objects, applicable.reasons)
    var tally = SpecificationTally(requirements: requirements.count)
    tally.applicable = objects.count
    if objects.isEmpty { return tally }
    if isProhibited {
      tally.found = objects.enumerated().filter { doubts[$0.offset] == nil }
        .map { failure(of: $0.element, .prohibitedObject) }
      tally.failed = tally.found.count
      return tally
    }
    var worst = [Outcome](repeating: .valid, count: objects.count)
    for (place, facet) in requirements.enumerated() {
      let (cardinality, prohibited) = (cardinalities[place], facet.prohibited)
      let forbidsPresence = facet.forbidsPresence
      var outcomes = OutcomeTally()
      var failures: [Failure] = []
      var places = PlaceCounts()
      facet.evaluate(objects) { number, evaluation in
        let reason =
          doubts[number]
          ?? evaluation.reason(for: cardinality, prohibited: prohibited, forbidsPresence: forbidsPresence)
        if case .located(let located) = facet,
          let value = located.scopedValue(of: objects[number], holds: reason == nil)
        {
          tally.scoped[place].append(value)
        }
        guard let reason else {
          outcomes.valid += 1
          if let storeys { places.add(objects[number], in: storeys, .valid) }
          return
        }
        let outcome = reason.outcome
        if let storeys { places.add(objects[number], in: storeys, outcome) }
        outcomes[outcome] += 1
        failures.append(failure(of: objects[number], reason))
        if outcome != .notEvaluable || worst[number] == .valid { worst[number] = outcome }
      }
      tally.outcomes[place] = outcomes
      tally.failures[place] = failures
      tally.places.add(places)
    }
    for outcome in worst where outcome != .notEvaluable {
      if outcome == .valid { tally.passed += 1 } else { tally.failed += 1 }
    }
    return tally
  }

  private func failure(of object: Instance, _ reason: Reason) -> Failure {
    Failure(instance: object.name, reason: reason, detail: sharesNames ? model.detail(of: object) : Failure.noDetail)
  }
}
