import IDSFormat
public import Requirements

/// Says what is wrong with a cahier in the light of itself and of the IFC schemas.
///
/// Whether the file is written right is said by ``CahierReader``.
public enum CahierAudit {
  /// Audits a cahier.
  ///
  /// - Parameters:
  ///   - cahier: the cahier, with what it extends.
  ///   - today: the day on which it is asked, `YYYY-MM-DD`, for waivers that have ended; nil looks at none.
  ///   - rules: the codes of the rules that there are, each with its parameters and how their values are written; nil
  ///     looks at none.
  /// - Returns: the problems in file order.
  /// - Complexity: linear in the size of the cahier, but for requirements that ask for the same value: these are
  ///   compared with each other.
  public static func audit(
    _ cahier: Cahier, today: String? = nil, rules: [String: [String: RuleParameterKind]]? = nil
  ) -> [RequirementProblem] {
    var log = AuditLog()
    PartAudit(cahier: cahier, today: today).audit(&log)
    ListAudit(cahier: cahier).audit(&log)
    for (position, requirement) in cahier.requirements.enumerated() {
      log.specification = position
      RequirementAudit(cahier: cahier, requirement).audit(&log)
      if let rules { RuleRequestAudit(rules: rules).audit(requirement, &log) }
    }
    ContradictionAudit(cahier: cahier).audit(&log)
    return log.problems + idsProblems(cahier)
  }

  /// Audits what was read: the problems of the file, those of the cahier that are not already those of what it
  /// extends, and where it asks for less than that.
  public static func audit(
    _ reading: CahierReading, today: String? = nil, rules: [String: [String: RuleParameterKind]]? = nil
  ) -> [RequirementProblem] {
    guard let cahier = reading.cahier else { return reading.problems }
    var found = audit(cahier, today: today, rules: rules)
    if let base = reading.base {
      let ofBase = audit(base, today: today, rules: rules)
      let inherited = Set(ofBase.map(key))
      // A list of the other cahier may have lost its users with what was dropped.
      found.removeAll { $0.line == nil && ($0.code == .unusedList || inherited.contains(key($0))) }
      found = found.map(eased)
      found += CahierCoverage.weakened(cahier, extending: base)
      found += invalid(ofBase, of: reading)
    }
    return (reading.problems + found).inFileOrder
  }

  /// Who extends a cahier for fewer schema versions has not written what it asks for the others: that is a remark then,
  /// and the requirement is asked as far as the versions left go.
  private static func eased(_ problem: RequirementProblem) -> RequirementProblem {
    guard problem.line == nil, problem.specification != nil, ofVersions.contains(problem.code) else { return problem }
    var problem = problem
    problem.severity = .warning
    return problem
  }

  /// What may be wrong with a requirement because the cahier leaves schema versions out.
  private static let ofVersions: Set<RequirementProblemCode> = [
    .classNotInSchema, .classWithoutPredefinedType, .unknownPredefinedType, .noPlace,
  ]

  /// That what is extended has errors of content; those of its form were told when it was read.
  private static func invalid(_ problems: [RequirementProblem], of reading: CahierReading) -> [RequirementProblem] {
    let errors = problems.filter { $0.severity == .error }
    guard let first = errors.first, let (name, line) = reading.extended,
      !reading.problems.contains(where: { $0.code == .extendsInvalid })
    else { return [] }
    return [
      RequirementProblem(
        .extendsInvalid, line: line, arguments: [name, "\(errors.count)", first.code.rawValue, "\(first.line ?? 0)"])
    ]
  }

  private static func key(_ problem: RequirementProblem) -> [String] { [problem.code.rawValue] + problem.arguments }

  /// What the audit of IDS says of requirements that were taken from one.
  private static func idsProblems(_ cahier: Cahier) -> [RequirementProblem] {
    var positions: [Int] = []
    let specifications = cahier.requirements.enumerated().compactMap { position, requirement -> Specification? in
      guard case .ids(let content) = requirement.content else { return nil }
      positions.append(position)
      return Specification(
        id: requirement.id, name: requirement.id, schemaVersions: content.schemaVersions,
        cardinality: content.cardinality, applicability: content.applicability, requirements: content.requirements,
        line: requirement.line.number)
    }
    guard !specifications.isEmpty else { return [] }
    let file = RequirementFile(information: RequirementFile.Information(title: ""), specifications: specifications)
    return IDSAudit.audit(file).map { problem in
      var problem = problem
      problem.specification = problem.specification.map { positions[$0] }
      return problem
    }
  }
}
