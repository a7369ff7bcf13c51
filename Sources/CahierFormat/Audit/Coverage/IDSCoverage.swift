import Requirements

/// Holds an IDS against the IDS that a cahier would be exported to.
struct IDSCoverage {
  let plan: RequirementFile
  let cahier: Cahier
  /// Whether the cahier says what no IDS carries: severities, weights and thresholds.
  var hasTerms = true

  var problems: [RequirementProblem] {
    var (leftOut, weaker): ([RequirementProblem], [RequirementProblem]) = ([], [])
    var losses = FileLosses(cahier: cahier, stage: nil, lot: nil).all.filter { hasTerms || $0.code != .terms }
    let ids = Set(cahier.requirements.map(\.id))
    for requirement in cahier.requirements {
      let asked = IDSExport.specifications(of: requirement, in: cahier, stage: stage(of: requirement))
      losses += asked.losses
      // No IDS can say it: that it was not compared is said.
      if asked.specifications.isEmpty { continue }
      let contents = asked.specifications.map(IDSContent.init)
      let own = plan.specifications.filter { isPart($0.id, of: requirement.id, ids) }
      let openTypes = Set(asked.losses.filter { $0.code == .dataType }.compactMap(\.arguments.first))
      if let first = own.first {
        let found = IDSWeakness(own: own.map(IDSContent.init), openTypes: openTypes).weaknesses(contents)
        weaker += found.map { RequirementProblem.weakness($0, of: requirement.id, line: first.line) }
      } else {
        let any = IDSWeakness(own: plan.specifications.map(IDSContent.init), openTypes: openTypes)
        if !any.weaknesses(contents).isEmpty { leftOut.append(.leftOut(requirement, of: cahier)) }
      }
    }
    return leftOut + weaker + notCompared(losses)
  }

  /// The stage for which an IDS was written, where the requirement is due at it.
  private func stage(of requirement: CahierRequirement) -> String? {
    guard let stage = plan.information.milestone, cahier.stage(stage) != nil else { return nil }
    return requirement.stages.span.contains(stage, in: cahier.stageOrder) ? stage : nil
  }

  /// Whether a specification has the id of a requirement, or that with a number behind it, which is no other's.
  private func isPart(_ id: String, of requirement: String, _ ids: Set<String>) -> Bool {
    if id == requirement { return true }
    guard !ids.contains(id), id.hasPrefix(requirement + ".") else { return false }
    return Int(id.dropFirst(requirement.count + 1)) != nil
  }

  /// One problem that names all that an IDS does not carry: what of the cahier as a whole, and of which requirements.
  private func notCompared(_ losses: [ConversionLoss]) -> [RequirementProblem] {
    let all = (hasTerms ? [ConversionLoss(.terms)] : []) + losses
    let codes = ConversionLossCode.allCases.filter { code in code.canLoosen && all.contains { $0.code == code } }
    let parts = codes.map { code -> String in
      var ids: [String] = []
      for id in all.filter({ $0.code == code }).compactMap(\.requirement) where !ids.contains(id) { ids.append(id) }
      return ids.isEmpty ? code.rawValue : "\(code.rawValue)=\(Weakness.list(ids))"
    }
    return parts.isEmpty ? [] : [RequirementProblem(.notCompared, arguments: parts)]
  }
}

extension ConversionLossCode {
  /// Whether an IDS that lacks it may ask for less than the cahier. What makes an IDS stricter, and permissions of the
  /// owner, are no matter.
  var canLoosen: Bool {
    switch self {
    case .waivers, .folding, .dataType, .threshold, .exception, .information, .documentation, .repeatedID, .identity,
      .stageDetails,
      .lotTitles,
      .lists, .thresholds, .placeholderPolicy, .languages, .remarks, .schemas, .longCell, .missingName, .versionNames,
      .otherVersion, .otherVersionClasses, .otherVersionNames:
      false
    case .terms, .stages, .lots, .delays, .documents, .disciplines, .checklist, .rule, .noClass, .condition, .place,
      .placeholders, .uniqueness, .count, .sum, .comparison, .tolerance, .date, .format, .bounds, .optional, .angle,
      .kind, .unit,
      .alternatives, .carrier, .wholeName, .relation, .mustApply, .laterClass, .signs, .versionRules, .unsound:
      true
    }
  }
}
