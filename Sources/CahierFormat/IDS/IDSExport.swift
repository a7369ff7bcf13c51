public import Requirements

/// Makes an IDS of what a cahier asks for at a stage, from a lot, and lists what IDS cannot say.
///
/// Each requirement becomes one specification or more: one for each condition that its checks have, and for classes of
/// which schema versions ask something else. Models of every version may be checked against each of them.
public enum IDSExport {
  /// The IDS, and what it does not say.
  ///
  /// It has no specification where nothing is due, or IDS can say nothing of what is: then it is no IDS (`ids.xsd`), and
  /// whoever writes it would have to invent a requirement.
  ///
  /// - Parameters:
  ///   - stage: the id of the stage; nil for all requirements, whatever their stage.
  ///   - lot: the id of the lot; nil for all of them.
  /// - Complexity: O(requirements × schema versions × classes).
  public static func file(
    from cahier: Cahier, stage: String?, lot: String?
  ) -> (file: RequirementFile, losses: [ConversionLoss]) {
    var losses = FileLosses(cahier: cahier, stage: stage, lot: lot).all
    let due = cahier.requirements(stage: stage, lot: lot)
    var specifications: [Specification] = []
    for requirement in due {
      let said = Self.specifications(of: requirement, in: cahier, stage: stage, lot: lot)
      specifications += said.specifications.map { withInstructions($0, requirement, cahier) }
      losses += said.losses
    }
    let information = information(cahier, stage: stage, due)
    return (RequirementFile(information: information, specifications: specifications), losses)
  }

  /// What one requirement becomes, and what is not said of it; no specifications where nothing of it can be said.
  static func specifications(
    of requirement: CahierRequirement, in cahier: Cahier, stage: String?, lot: String? = nil
  ) -> (specifications: [Specification], losses: [ConversionLoss]) {
    // Only this one is prepared.
    var alone = cahier
    alone.requirements = [requirement]
    func prepared(_ version: String) -> Specification? {
      alone.specifications(stage: stage, lot: lot, schema: version).first
    }
    switch requirement.content {
    case .checklist: return ([], [ConversionLoss(.checklist, requirement: requirement.id)])
    case .rule(let request):
      return ([], [ConversionLoss(.rule, requirement: requirement.id, arguments: [request.code])])
    case .ids: return (cahier.identity.schemaVersions.first.flatMap(prepared).map { [$0] } ?? [], [])
    case .checks(_, let checks): return merged(requirement, checks, cahier, prepared)
    }
  }

  /// What a requirement becomes in all schema versions together.
  private static func merged(
    _ requirement: CahierRequirement, _ checks: [Check], _ cahier: Cahier, _ prepared: (String) -> Specification?
  ) -> (specifications: [Specification], losses: [ConversionLoss]) {
    var losses: [ConversionLoss] = []
    var template: Specification?
    let versions = cahier.identity.schemaVersions.map { version in
      var lowering = SpecificationLowering(cahier: cahier, version: version, requirement: requirement.id)
      guard let specification = prepared(version), specification.schemaVersions.contains(version) else {
        return lowering.nothing
      }
      template = template ?? specification
      let positions = checks.indices.filter { checks[$0].hasPlace(in: version) }
      let lowered = lowering.lowered(specification, positions: positions)
      losses += lowering.losses.filter { !losses.contains($0) }
      return lowered
    }
    guard let template else { return ([], losses) }
    var merge = VersionMerge(requirement, in: versions)
    let specifications = merge.specifications(like: template)
    return (specifications, losses + merge.losses)
  }

  /// Who provides it, by which article, and how: what IDS has a text for.
  private static func withInstructions(
    _ specification: Specification, _ requirement: CahierRequirement, _ cahier: Cahier
  ) -> Specification {
    var specification = specification
    specification.terms = nil
    let language = cahier.identity.language
    var parts = requirement.fixes.map { fix in
      (fix.tool == "*" ? "" : fix.tool + " : ") + fix.text.text(in: language)
    }
    if case .ids = requirement.content {
      specification.instructions = parts.isEmpty ? nil : parts.joined(separator: "\n")
      return specification
    }
    parts = [requirement.clause, requirement.responsible, lots(requirement, cahier)].compactMap { $0 } + parts
    specification.instructions = parts.isEmpty ? nil : parts.joined(separator: "\n")
    return specification
  }

  private static func lots(_ requirement: CahierRequirement, _ cahier: Cahier) -> String? {
    guard !requirement.lots.isEmpty else { return nil }
    return requirement.lots.map { id in
      let title = cahier.lots.first { $0.id == id }?.title.text(in: cahier.identity.language) ?? ""
      return title.isEmpty ? id : title
    }.joined(separator: ", ")
  }

  private static func information(
    _ cahier: Cahier, stage: String?, _ due: [CahierRequirement]
  ) -> RequirementFile.Information {
    let language = cahier.identity.language
    var usages: [String] = []
    for usage in due.flatMap(\.usages) where !usages.contains(usage) { usages.append(usage) }
    let description = cahier.identity.description
    // Of several stages none is that of the file.
    let milestone = stage.flatMap(cahier.stage) ?? (cahier.stages.count == 1 ? cahier.stages[0] : nil)
    return RequirementFile.Information(
      title: cahier.identity.title.text(in: language), version: cahier.identity.version,
      description: description.isEmpty ? nil : description.text(in: language),
      purpose: usages.isEmpty ? nil : usages.joined(separator: ", "),
      milestone: milestone.map { Milestone.text(of: $0, language: language) } ?? stage)
  }
}
