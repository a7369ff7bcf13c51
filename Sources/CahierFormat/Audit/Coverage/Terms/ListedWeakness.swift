import Requirements

/// The values that a rule allows, of its own and of its list.
struct AllowedValues {
  /// The values and their other writings.
  let texts: [String]
  /// Whether case, accents and blanks count.
  let isExact: Bool

  /// Nil where any value may be.
  init?(_ rule: ValueRule, in cahier: Cahier) {
    // Those of a stage follow from the stage that is audited.
    if rule.namesStage { return nil }
    let list = rule.list.flatMap(cahier.list)
    texts = rule.values + (list?.entries.flatMap { [$0.value] + $0.aliases } ?? [])
    isExact = list?.isExact ?? false
    if texts.isEmpty { return nil }
  }
}

/// Tells where a rule allows values that another one does not list, or that match none of its patterns.
struct ListedWeakness {
  let pair: CahierPair
  let own: ValueRule
  let asked: ValueRule

  /// The values that the rule of the plan allows.
  var ownValues: AllowedValues? { AllowedValues(own, in: pair.plan) }

  var weaknesses: [Weakness] { values + patterns + stageNames }

  private var values: [Weakness] {
    guard let wanted = AllowedValues(asked, in: pair.cahier) else { return [] }
    let what = asked.list == nil ? "values" : "list"
    guard let allowed = ownValues else { return [.weaker(what, Weakness.nothing, text(asked, []))] }
    if wanted.isExact, !allowed.isExact { return [.weaker("\(what) exact", "false", "true")] }
    let known = Set(wanted.isExact ? wanted.texts : wanted.texts.map(TextFolding.folded))
    let further = allowed.texts.filter { !known.contains(wanted.isExact ? $0 : TextFolding.folded($0)) }
    return further.isEmpty ? [] : [.weaker(what, text(own, further), text(asked, []))]
  }

  /// The values as they are written; of a list its name, and what it has beyond the other.
  private func text(_ rule: ValueRule, _ further: [String]) -> String {
    guard let list = rule.list else { return Weakness.list(rule.values) }
    return further.isEmpty ? list : "\(list) (+ \(Weakness.list(further)))"
  }

  /// Of two patterns nobody can say which lets more pass, unless the values are listed that one is to let pass.
  private var patterns: [Weakness] {
    guard !asked.patterns.isEmpty else { return [] }
    if !own.patterns.isEmpty, Set(own.patterns).isSubset(of: asked.patterns) { return [] }
    if let allowed = ownValues {
      let patterns = asked.patterns.compactMap { try? Pattern($0) }
      if allowed.texts.allSatisfy({ text in patterns.contains { $0.matches(text) } }) { return [] }
    }
    let texts = (Weakness.list(own.patterns), Weakness.list(asked.patterns))
    return [own.patterns.isEmpty ? .weaker("patterns", texts.0, texts.1) : .differing("patterns", texts.0, texts.1)]
  }

  /// The names of a stage: its id, its titles, its aliases.
  private var stageNames: [Weakness] {
    guard asked.namesStage else { return [] }
    guard own.namesStage else { return [.weaker("names-stage", "false", "true")] }
    return pair.cahier.stages.compactMap { stage in
      guard let here = pair.plan.stage(stage.id) else { return nil }
      let known = Set(names(stage).map(TextFolding.folded))
      let further = names(here).filter { !known.contains(TextFolding.folded($0)) }
      return further.isEmpty
        ? nil : .weaker("names-stage", Weakness.list(further), Weakness.list(names(stage))).at(stage.id)
    }
  }

  private func names(_ stage: Stage) -> [String] {
    [stage.id, stage.title.fr, stage.title.en].compactMap { $0 } + stage.aliases
  }
}
