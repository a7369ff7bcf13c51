import Requirements

/// Tells where a plan takes words for values that the cahier takes for placeholders.
struct PlaceholderWeakness {
  let pair: CahierPair

  /// What the policies of the two as a whole say.
  var ofCahier: [Weakness] { weaknesses(pair.plan.placeholders, pair.cahier.placeholders) }

  /// What two requirements say beyond that, at the stages at which one is due.
  func weaknesses(_ own: CahierRequirement, _ asked: CahierRequirement) -> [Weakness] {
    var found: [Weakness] = []
    for stage in pair.stagesDue(asked) {
      let here = policy(own, isReinforced: pair.plan.isReinforced(own, stage: stage))
      let there = policy(asked, isReinforced: pair.cahier.isReinforced(asked, stage: stage))
      if here != there { for weakness in weaknesses(here, there) { found.note(weakness) } }
    }
    return found
  }

  /// Both on the ground of the cahier: what the plan as a whole says otherwise is told once.
  private func policy(_ requirement: CahierRequirement, isReinforced: Bool) -> PlaceholderPolicy {
    var policy = pair.cahier.placeholders.refined(by: requirement.placeholders)
    if isReinforced, !requirement.stages.reinforcement.keepsAllowedWords { policy.allowed = [] }
    return policy
  }

  private func weaknesses(_ own: PlaceholderPolicy, _ asked: PlaceholderPolicy) -> [Weakness] {
    var found: [Weakness] = []
    if asked.usesVocabulary ?? true, !(own.usesVocabulary ?? true) {
      found.append(.weaker("placeholders standard", "false", "true"))
    }
    let known = words(own)
    let missing = asked.words.filter { !(known?.contains($0) ?? false) }
    if !missing.isEmpty { found.append(.weaker("placeholders words", Weakness.nothing, Weakness.list(missing))) }
    let counting = words(asked)
    let allowed = own.allowed.filter { exception in
      counting?.contains(exception.word) ?? false && !isAllowed(exception, by: asked)
    }
    if !allowed.isEmpty {
      found.append(
        .weaker("placeholders allowed", Weakness.list(allowed.map(text)), Weakness.list(asked.allowed.map(text))))
    }
    if isRefusedLater(own, asked) {
      found.append(
        .weaker("placeholders from", own.refusedFrom ?? Weakness.nothing, asked.refusedFrom ?? Weakness.nothing))
    }
    return found
  }

  /// What counts where nothing is allowed.
  private func words(_ policy: PlaceholderPolicy) -> PlaceholderSet? {
    PlaceholderSet(
      PlaceholderPolicy(usesVocabulary: policy.usesVocabulary, words: policy.words), stage: nil, order: [])
  }

  private func isAllowed(_ own: PlaceholderPolicy.Exception, by asked: PlaceholderPolicy) -> Bool {
    let folded = TextFolding.folded(own.word)
    return asked.allowed.contains { exception in
      guard TextFolding.folded(exception.word) == folded else { return false }
      guard let end = exception.before else { return true }
      guard let here = own.before.flatMap(pair.cahier.rank), let there = pair.cahier.rank(ofStage: end) else {
        return own.before == end
      }
      return here <= there
    }
  }

  private func isRefusedLater(_ own: PlaceholderPolicy, _ asked: PlaceholderPolicy) -> Bool {
    guard let first = own.refusedFrom, first != asked.refusedFrom else { return false }
    let start = pair.plan.rank(ofStage: first)
    return pair.cahier.stages.enumerated().contains { place, stage in
      let isAsked = asked.refusedFrom.flatMap(pair.cahier.rank).map { place >= $0 } ?? true
      guard isAsked, let start, let here = pair.plan.rank(ofStage: stage.id) else { return false }
      return here < start
    }
  }

  private func text(_ exception: PlaceholderPolicy.Exception) -> String {
    exception.word + (exception.before.map { " (< \($0))" } ?? "")
  }
}
