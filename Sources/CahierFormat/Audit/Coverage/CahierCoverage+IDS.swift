public import Requirements

/// An owner may ask by an IDS alone.
extension CahierCoverage {
  /// What a plan leaves out of the IDS of an owner, or weakens.
  ///
  /// An IDS says nothing of severity, and all of it is due at all stages.
  public static func problems(_ plan: Cahier, covering asked: RequirementFile) -> [RequirementProblem] {
    var cahier = imported(asked)
    // An IDS says for each specification which versions it is for, and nothing of those that models may have.
    if Set(cahier.identity.schemaVersions).isSubset(of: plan.identity.schemaVersions) {
      cahier.identity.schemaVersions = plan.identity.schemaVersions
    }
    return problems(plan, covering: cahier)
  }

  /// What an IDS leaves out of the IDS of an owner, or weakens; both can carry the same.
  public static func problems(_ plan: RequirementFile, covering asked: RequirementFile) -> [RequirementProblem] {
    IDSCoverage(plan: plan, cahier: imported(asked), hasTerms: false).problems
  }

  private static func imported(_ file: RequirementFile) -> Cahier {
    var cahier = IDSImport.cahier(from: file, IDSImport.Defaults(severity: .minor)).cahier
    cahier.stages = []
    for place in cahier.requirements.indices { cahier.requirements[place].stages = StageRule() }
    return cahier
  }
}
