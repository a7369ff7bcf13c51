import Requirements

/// Finds permissions to deviate that a plan gives and the cahier does not.
struct AddedWaivers {
  let plan: Cahier
  let cahier: Cahier

  /// - Parameter ids: the requirements of the plan, each with that of the cahier which it stands for.
  func problems(_ ids: [(own: String?, asked: String)]) -> [RequirementProblem] {
    let asked = Dictionary(ids.map { ($0.own ?? $0.asked, $0.asked) }, uniquingKeysWith: { first, _ in first })
    return plan.waivers.compactMap { waiver in
      guard let id = asked[waiver.requirement] else { return nil }
      if cahier.waivers.contains(where: { $0.requirement == id && holds($0, waiver) }) { return nil }
      return RequirementProblem(
        .addedWaiver, line: waiver.line.number > 0 ? waiver.line.number : nil,
        arguments: [waiver.requirement, waiver.author, waiver.until ?? Weakness.nothing])
    }
  }

  /// Whether a waiver is for all objects and days of another one.
  private func holds(_ given: Waiver, _ taken: Waiver) -> Bool {
    let isForAll = given.objects.isEmpty && given.patterns.isEmpty
    let isForThese =
      !(taken.objects.isEmpty && taken.patterns.isEmpty) && Set(taken.objects).isSubset(of: given.objects)
      && taken.patterns.allSatisfy(given.patterns.contains)
    // Days are written so that their order is that of their texts.
    let lastsAsLong = given.until.map { end in taken.until.map { $0 <= end } ?? false } ?? true
    return (isForAll || isForThese) && lastsAsLong
  }
}
