import Requirements

/// Tells where what a requirement asks is less than what another one asks, or is of another kind.
struct ContentWeakness {
  let pair: CahierPair

  func weaknesses(_ own: CahierRequirement, _ asked: CahierRequirement) -> [Weakness] {
    switch (own.content, asked.content) {
    case (.checks(let here, let ownChecks), .checks(let there, let askedChecks)):
      let mustBeSame = asked.mustApply || askedChecks.contains(where: \.countsObjects)
      return ApplicabilityWeakness(pair: pair).weaknesses(here, there, mustBeSame: mustBeSame)
        + CheckWeakness(pair: pair).weaknesses(ownChecks, askedChecks)
    case (.ids(let here), .ids(let there)):
      return IDSWeakness(own: [here]).weaknesses([there])
    case (.ids(let here), .checks):
      return isSaid(asked, by: here) ? [] : [.differing("content", "ids", "checks")]
    case (.rule(let here), .rule(let there)):
      return ModelRuleWeakness(own: here, asked: there).weaknesses
    case (.checklist(let here), .checklist(let there)):
      return ContentWeakness.isSame(here, there)
        ? [] : [.differing("checklist", text(here, pair.plan), text(there, pair.cahier))]
    case (.checklist, _):
      return [.weaker("content", ContentWeakness.kind(own), ContentWeakness.kind(asked))]
    default:
      return [.differing("content", ContentWeakness.kind(own), ContentWeakness.kind(asked))]
    }
  }

  /// Whether an IDS says all that checks ask, and nothing of them is lost on the way.
  private func isSaid(_ asked: CahierRequirement, by own: IDSContent) -> Bool {
    let lowered = IDSExport.specifications(of: asked, in: pair.cahier, stage: nil)
    return !lowered.specifications.isEmpty && !lowered.losses.contains(where: \.code.canLoosen)
      && IDSWeakness(own: [own]).weaknesses(lowered.specifications.map(IDSContent.init)).isEmpty
  }

  /// Whether two texts for people say the same in a language in which both are written.
  private static func isSame(_ one: BilingualText, _ other: BilingualText) -> Bool {
    let pairs = [(one.fr, other.fr), (one.en, other.en)].compactMap { left, right in
      left.flatMap { left in right.map { (left, $0) } }
    }
    return !pairs.isEmpty && pairs.allSatisfy { TextFolding.folded($0) == TextFolding.folded($1) }
      || one.isEmpty && other.isEmpty
  }

  private func text(_ text: BilingualText, _ cahier: Cahier) -> String { text.text(in: cahier.identity.language) }

  /// The key that a content is written under.
  private static func kind(_ requirement: CahierRequirement) -> String {
    switch requirement.content {
    case .checks: "checks"
    case .ids: "ids"
    case .rule(let request): "rule \(request.code)"
    case .checklist: "checklist"
    }
  }
}

extension Check {
  /// Whether so many objects must be there.
  fileprivate var countsObjects: Bool { rule.count.map { $0.scope != nil && $0.minimum != nil } ?? false }
}
