public import Requirements

/// Holds one cahier against another: what a BIM execution plan (convention) leaves out of the cahier, or weakens.
///
/// What differs so that nobody can tell which of the two asks for more is told, too: nothing passes for want of a proof.
public enum CahierCoverage {
  /// What `plan` leaves out of `cahier`, in the order of that, and then where it asks for less, in its own order.
  ///
  /// Requirements are met by their ids, else by asking for the same.
  /// - Complexity: O(requirements of one × requirements of the other) where ids differ.
  public static func problems(_ plan: Cahier, covering cahier: Cahier) -> [RequirementProblem] {
    let pair = CahierPair(plan: plan, cahier: cahier)
    let matches = matches(RequirementWeakness(pair: pair))
    return matches.filter { $0.own == nil }.map { .leftOut($0.asked, of: cahier) }
      + ThresholdWeakness(plan: plan, cahier: cahier).problems
      + CahierWeakness(pair: pair).problems + weakened(matches)
      + AddedWaivers(plan: plan, cahier: cahier).problems(matches.map { ($0.own?.id, $0.asked.id) })
  }

  /// What an IDS leaves out of a cahier, or weakens; one problem says what an IDS cannot carry, and was not compared.
  ///
  /// The cahier is compared as the IDS that it would be exported to: a requirement may be several specifications.
  /// - Complexity: O(facets of one × facets of the other) for each requirement.
  public static func problems(_ plan: RequirementFile, covering cahier: Cahier) -> [RequirementProblem] {
    IDSCoverage(plan: plan, cahier: cahier).problems
  }

  /// Where a cahier asks for less than the one that it extends does in the same requirement.
  ///
  /// To extend is to adapt: lists and words are those of the operation, and what only differs is meant so.
  static func weakened(_ plan: Cahier, extending cahier: Cahier) -> [RequirementProblem] {
    var base = cahier
    base.lists = plan.lists
    let weakness = RequirementWeakness(pair: CahierPair(plan: plan, cahier: base), readsPlaceholders: false)
    return ThresholdWeakness(plan: plan, cahier: cahier).problems
      + weakened(matches(weakness)).filter { $0.code == .weakerRequirement }
  }

  // MARK: Requirement by requirement

  /// A requirement of the cahier, that of the plan which stands for it, and in what that is weaker.
  private struct Match {
    let asked: CahierRequirement
    var own: CahierRequirement?
    var weaknesses: [Weakness] = []
  }

  private static func weakened(_ matches: [Match]) -> [RequirementProblem] {
    matches.flatMap { match -> [RequirementProblem] in
      guard let own = match.own else { return [] }
      return match.weaknesses.map { .weakness($0, of: own.id, line: own.line.number) }
    }
  }

  /// The requirement of the same id, or another one that asks for the same: the first that is not weaker.
  private static func matches(_ weakness: RequirementWeakness) -> [Match] {
    let pair = weakness.pair
    let byID = Dictionary(pair.plan.requirements.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return pair.cahier.requirements.map { asked in
      var match = Match(asked: asked)
      if let own = byID[asked.id] {
        match = Match(asked: asked, own: own, weaknesses: weakness.weaknesses(own, asked))
        if match.weaknesses.isEmpty { return match }
      }
      for own in pair.plan.requirements where own.id != asked.id && own.content == asked.content {
        let found = weakness.weaknesses(own, asked)
        if match.own == nil { match = Match(asked: asked, own: own, weaknesses: found) }
        if found.isEmpty { return Match(asked: asked, own: own) }
      }
      return match
    }
  }
}
