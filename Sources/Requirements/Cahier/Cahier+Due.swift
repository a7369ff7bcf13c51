extension Cahier {
  /// The ids of the stages, in order.
  public var stageOrder: [String] { stages.map(\.id) }

  /// The requirements that are due at a stage, from a lot.
  ///
  /// - Parameters:
  ///   - stage: the id of the stage; nil for all of them.
  ///   - lot: the id of the lot; nil for all of them. What is asked of every lot is asked of this one.
  public func requirements(stage: String?, lot: String?) -> [CahierRequirement] {
    let order = stageOrder
    return requirements.filter { requirement in
      if let stage { if !requirement.stages.span.contains(stage, in: order) { return false } }
      // What is due at no stage is not due where nobody names one, either.
      if requirement.stages.span == .only([]) { return false }
      if let lot, !requirement.lots.isEmpty, !requirement.lots.contains(lot) { return false }
      return true
    }
  }

  /// The requirements due at a stage that no program can check: a person looks and signs.
  public func checklist(stage: String?, lot: String?) -> [CahierRequirement] {
    requirements(stage: stage, lot: lot).filter { if case .checklist = $0.content { true } else { false } }
  }

  /// Whether a requirement carries the stronger mark at a stage.
  public func isReinforced(_ requirement: CahierRequirement, stage: String?) -> Bool {
    guard let stage, let stronger = requirement.stages.stronger else { return false }
    return stronger.contains(stage, in: stageOrder)
  }

  /// What a requirement says beside its content, at a stage. Where nobody gives a threshold, all checks must be valid.
  public func terms(of requirement: CahierRequirement, stage: String?) -> CahierTerms {
    let isReinforced = isReinforced(requirement, stage: stage)
    let reinforcement = requirement.stages.reinforcement
    let severity = isReinforced ? reinforcement.severity ?? requirement.severity : requirement.severity
    let usual = requirement.threshold ?? stage.flatMap(self.stage)?.thresholds[severity] ?? thresholds[severity] ?? 100
    var terms = CahierTerms(
      stage: stage, isReinforced: isReinforced, lots: requirement.lots, responsible: requirement.responsible,
      disciplines: requirement.disciplines, severity: severity, weight: requirement.weight,
      threshold: isReinforced ? reinforcement.threshold ?? 100 : usual, clause: requirement.clause,
      usages: requirement.usages, title: requirement.title, fixes: requirement.fixes,
      waivers: waivers.filter { $0.requirement == requirement.id })
    (terms.purpose, terms.note, terms.sources) = (requirement.why, requirement.note, requirement.sources)
    return terms
  }
}
