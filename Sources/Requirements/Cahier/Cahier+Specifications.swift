extension Cahier {
  /// What the engine evaluates at a stage, from a lot, in models of a schema version.
  ///
  /// A requirement that has no place for its values in that version is among them, with the versions that it is for:
  /// it is not applicable. Checklists are not among them.
  ///
  /// - Parameters:
  ///   - stage: the id of the stage; nil for all requirements, whatever their stage.
  ///   - lot: the id of the lot; nil for all of them.
  ///   - schema: the name of the schema version: `IFC2X3`, `IFC4`, `IFC4X3_ADD2`.
  public func specifications(stage: String?, lot: String?, schema: String) -> [Specification] {
    requirements(stage: stage, lot: lot).compactMap { requirement in
      let terms = terms(of: requirement, stage: stage)
      switch requirement.content {
      case .checklist: return nil
      case .rule(let request): return specification(requirement, terms, request, lot: lot)
      case .ids(let content): return specification(requirement, terms, content)
      case .checks(let applicability, let checks):
        let preparation = FacetPreparation(
          cahier: self, requirement: requirement, stage: stage, isReinforced: terms.isReinforced)
        return preparation.specification(applicability, checks, terms: terms, schema: schema)
      }
    }
  }

  /// What ``specifications(stage:lot:schema:)`` gives, as a file of requirements.
  public func requirementFile(stage: String?, lot: String?, schema: String) -> RequirementFile {
    RequirementFile(
      path: path, kind: .cahier,
      information: RequirementFile.Information(
        title: identity.title.text(in: identity.language), version: identity.version,
        description: identity.description.isEmpty ? nil : identity.description.text(in: identity.language),
        milestone: stage),
      specifications: specifications(stage: stage, lot: lot, schema: schema), disciplines: disciplines)
  }

  /// The documents that are expected at a stage: of all lots, or of one, with those of nobody.
  public func documents(at stage: Stage?, lot: String?) -> [ExpectedDocument] {
    let documents = stage?.documents ?? []
    guard let lot else { return documents }
    return documents.filter { [nil, ExpectedDocument.each, lot].contains($0.lot) }
  }

  /// All lots, or the one that is asked for.
  public func lots(asked lot: String?) -> [Lot] { lot == nil ? lots : lots.filter { $0.id == lot } }

  /// A rule applies to what it says itself: the specification has no applicability of its own.
  private func specification(
    _ requirement: CahierRequirement, _ terms: CahierTerms, _ request: RuleRequest, lot: String?
  ) -> Specification {
    var request = request
    request.stage = terms.stage
    request.stageOrder = stageOrder
    request.placeholders = placeholders.refined(by: requirement.placeholders)
    (request.disciplines, request.lots) = (disciplines, lots(asked: lot))
    request.carriers = requirement.disciplines
    let due = terms.stage.flatMap(self.stage)
    (request.models, request.documents) = (due?.models ?? [], documents(at: due, lot: lot))
    return Specification(
      id: requirement.id, name: requirement.title.text(in: identity.language),
      description: requirement.why.isEmpty ? nil : requirement.why.text(in: identity.language),
      schemaVersions: identity.schemaVersions, cardinality: .optional, applicability: [],
      requirements: [Requirement(facet: .rule(request), line: requirement.line.number)], terms: terms,
      line: requirement.line.number)
  }

  private func specification(
    _ requirement: CahierRequirement, _ terms: CahierTerms, _ content: IDSContent
  ) -> Specification {
    Specification(
      id: requirement.id, name: requirement.title.text(in: identity.language),
      description: requirement.why.isEmpty ? nil : requirement.why.text(in: identity.language),
      instructions: requirement.fixes.first { $0.tool == "*" }?.text.text(in: identity.language),
      schemaVersions: content.schemaVersions, cardinality: content.cardinality, applicability: content.applicability,
      requirements: content.requirements, requirementsDescription: content.requirementsDescription, terms: terms,
      line: requirement.line.number)
  }
}
