public import Requirements

/// Holds one cahier against another: what a BIM execution plan (convention) leaves out of the cahier, or weakens.
public enum CahierCoverage {
  /// What `plan` leaves out of `cahier`, in the order of that, and then where it asks for less, in its own order.
  ///
  /// Requirements are met by their ids, else by asking for the same.
  /// - Complexity: O(requirements of one × requirements of the other) where ids differ.
  public static func problems(_ plan: Cahier, covering cahier: Cahier) -> [RequirementProblem] {
    cahier.requirements.filter { match(for: $0, in: plan) == nil }.map { leftOut($0, of: cahier) }
      + weakened(plan, against: cahier)
  }

  /// The requirements of `cahier` whose ids are not among some identifiers: those of the specifications of an IDS.
  public static func problems(identifiers: [String], covering cahier: Cahier) -> [RequirementProblem] {
    let known = Set(identifiers)
    return cahier.requirements.filter { !known.contains($0.id) }.map { leftOut($0, of: cahier) }
  }

  private static func leftOut(_ requirement: CahierRequirement, of cahier: Cahier) -> RequirementProblem {
    let title = requirement.title.text(in: cahier.identity.language)
    return RequirementProblem(.uncoveredRequirement, arguments: [requirement.id, title])
  }

  /// Where a cahier asks for less than another one does in the same requirement.
  static func weakened(_ plan: Cahier, against cahier: Cahier) -> [RequirementProblem] {
    var problems = RequirementSeverity.allCases.compactMap { severity -> RequirementProblem? in
      let (here, there) = (plan.thresholds[severity] ?? 100, cahier.thresholds[severity] ?? 100)
      guard here < there else { return nil }
      return RequirementProblem(
        .weakerThreshold, arguments: [severity.rawValue, NumberText.text(here), NumberText.text(there)])
    }
    for requirement in cahier.requirements {
      guard let own = match(for: requirement, in: plan) else { continue }
      for difference in RequirementWeakness(plan: plan, cahier: cahier).differences(own, requirement) {
        problems.append(
          RequirementProblem(
            .weakerRequirement, line: own.line.number > 0 ? own.line.number : nil,
            arguments: [own.id, difference.what, difference.here, difference.there]))
      }
    }
    return problems
  }

  private static func match(for requirement: CahierRequirement, in plan: Cahier) -> CahierRequirement? {
    plan.requirements.first { $0.id == requirement.id } ?? plan.requirements.first { $0.content == requirement.content }
  }
}
