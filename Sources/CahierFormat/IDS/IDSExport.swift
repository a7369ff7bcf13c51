public import Requirements

/// Makes an IDS of what a cahier asks for at a stage, from a lot, and lists what IDS cannot say.
///
/// Each requirement becomes one specification or more: one for each way in which the schema versions name its classes
/// and places, and for each condition that its checks have.
public enum IDSExport {
  /// The IDS, and what it does not say.
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
    // An IDS has at least one specification (`ids.xsd`), which asks for something: for what every model has.
    if specifications.isEmpty { specifications.append(nothing(information.title, cahier)) }
    return (RequirementFile(information: information, specifications: specifications), losses)
  }

  /// What one requirement becomes, and what is not said of it; no specifications where nothing of it can be said.
  static func specifications(
    of requirement: CahierRequirement, in cahier: Cahier, stage: String?, lot: String? = nil
  ) -> (specifications: [Specification], losses: [ConversionLoss]) {
    switch requirement.content {
    case .checklist: return ([], [ConversionLoss(.checklist, requirement: requirement.id)])
    case .rule(let request):
      return ([], [ConversionLoss(.rule, requirement: requirement.id, arguments: [request.code])])
    case .ids, .checks: break
    }
    // Only this one is prepared.
    var alone = cahier
    alone.requirements = [requirement]
    var losses: [ConversionLoss] = []
    var merged = VersionMerge(id: requirement.id)
    for version in cahier.identity.schemaVersions {
      guard let specification = alone.specifications(stage: stage, lot: lot, schema: version).first else { continue }
      if case .ids = requirement.content { return ([specification], []) }
      guard specification.schemaVersions.contains(version) else { continue }
      var lowering = SpecificationLowering(cahier: cahier, version: version, requirement: requirement.id)
      merged.add(lowering.parts(of: specification), version: version)
      losses += lowering.losses.filter { !losses.contains($0) }
    }
    return (merged.specifications, losses)
  }

  private static func nothing(_ name: String, _ cahier: Cahier) -> Specification {
    Specification(
      id: "1", name: name, schemaVersions: cahier.identity.schemaVersions, cardinality: .optional,
      applicability: [.entity(EntityFacet(name: .simple("IFCPROJECT")))],
      requirements: [Requirement(facet: .attribute(AttributeFacet(name: .simple("GlobalId"))))])
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
    return RequirementFile.Information(
      title: cahier.identity.title.text(in: language), version: cahier.identity.version,
      description: description.isEmpty ? nil : description.text(in: language),
      purpose: usages.isEmpty ? nil : usages.joined(separator: ", "), milestone: stage)
  }
}
