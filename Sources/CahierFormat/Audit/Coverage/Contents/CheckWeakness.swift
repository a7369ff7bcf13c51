import Requirements

/// Tells which checks of a cahier a plan does not make, or makes less strictly.
struct CheckWeakness {
  let pair: CahierPair

  /// What is weaker in the checks of a plan: each check of the cahier is met by the one that comes nearest to it.
  func weaknesses(_ own: [Check], _ asked: [Check]) -> [Weakness] {
    var found: [Weakness] = []
    var missing: [String] = []
    for check in asked {
      // Those at the same place come first, so that of several equally near ones theirs is told.
      let (same, others) = split(
        own.filter { PlaceWeakness(pair: pair, own: $0, asked: check).haveCommonPlace }, check.locators.all.first)
      let nearest = (same + others).lazy.map { weaknesses($0, check) }.min { $0.count < $1.count }
      guard let nearest else {
        missing.append(check.text)
        continue
      }
      for weakness in nearest { found.note(weakness) }
    }
    return (missing.isEmpty ? [] : [.weaker("checks", Weakness.nothing, Weakness.list(missing))]) + found
  }

  private func weaknesses(_ own: Check, _ asked: Check) -> [Weakness] {
    var found: [Weakness] = []
    if own.isOptional, !asked.isOptional { found.append(.weaker("optional", "true", "false")) }
    let conditions = ConditionWeakness(pair: pair)
    let narrowing = conditions.added(own.conditions, to: asked.conditions)
    if !narrowing.isEmpty {
      found.append(.weaker("when", conditions.text(narrowing), conditions.text(asked.conditions)))
    }
    found += PlaceWeakness(pair: pair, own: own, asked: asked).weaknesses
    found += RuleWeakness(pair: pair, own: own, asked: asked).weaknesses
    return found.map { $0.of(asked.text) }
  }

  private func split(_ checks: [Check], _ place: Locator?) -> (same: [Check], others: [Check]) {
    (checks.filter { $0.locators.all.first == place }, checks.filter { $0.locators.all.first != place })
  }
}

extension Check {
  /// The place of its value, as text.
  fileprivate var text: String { locators.all.first?.text ?? "" }
}
