extension CheckResult {
  /// Settles what a model need not have because another model of the run has it. O(specifications of all models).
  ///
  /// Objects that a requirement of a cahier wants somewhere may be in any of the models: a structural model has no doors,
  /// and needs none where the architect's has them. A model that no requirement concerns is none to be redone where
  /// another one was checked.
  public mutating func settleAmongModels() {
    guard models.count > 1 else { return }
    let held = Set(
      models.lazy.flatMap(\.specifications).filter { $0.applicable > 0 }.map(SpecificationName.init))
    for model in models.indices {
      for place in models[model].specifications.indices {
        let specification = models[model].specifications[place]
        guard specification.terms != nil, specification.status == .fail, specification.why?.why == .requiredButNone,
          held.contains(SpecificationName(specification))
        else { continue }
        models[model].specifications[place].status = .notApplicable
        models[model].specifications[place].why = Explanation(.heldElsewhere)
      }
    }
    let hasChecks = models.contains { $0.specifications.contains { $0.status != .notApplicable } }
    for model in models.indices { models[model].hasCheckedPeer = hasChecks }
  }

  /// Marks the models of a run that asks nothing that can be checked, of them or of the submission, so that nobody takes
  /// them to conform.
  public mutating func markNothingAsked() {
    let isNothingAsked = models.allSatisfy(\.specifications.isEmpty) && submission?.specifications.isEmpty ?? true
    for model in models.indices { models[model].wasAskedNothing = isNothingAsked }
  }

  /// Marks the models of a run in which nothing could be evaluated, of none of them nor of the submission: what is for
  /// other disciplines alone says nothing of anybody.
  public mutating func markNothingEvaluated() {
    let isEmpty = hasEvaluatedNothing
    for model in models.indices { models[model].isOfEmptyRun = isEmpty }
  }

  /// Tells the models how much was asked of them that nobody could read, so that none is taken to conform in full.
  public mutating func markRefusedDemands() {
    for model in models.indices { models[model].refusedDemands = refusedDemands }
  }
}
