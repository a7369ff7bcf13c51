extension Cahier {
  /// An IDS as a cahier: each specification becomes a requirement that says the same, in the terms of the IDS.
  ///
  /// Copyright, author, date, purpose and milestone of the IDS have no place in a cahier.
  ///
  /// - Parameters:
  ///   - file: the IDS.
  ///   - id: the short name of the cahier.
  ///   - language: the code of the language that the IDS is written in, which it does not say.
  ///   - span: the stages at which the requirements are due.
  ///   - severity: how grave it is that one is not met.
  public init(
    importing file: RequirementFile, id: String, language: String = "en", stages: [Stage] = [],
    due span: StageRule.Span = .always, severity: RequirementSeverity = .major
  ) {
    var taken: Set<String> = []
    func unique(_ id: String) -> String {
      var candidate = id
      var number = 2
      while !taken.insert(candidate).inserted {
        candidate = "\(id)-\(number)"
        number += 1
      }
      return candidate
    }
    func text(_ text: String?) -> BilingualText {
      text.map { BilingualText($0, language: language) } ?? BilingualText()
    }
    let versions = CahierIdentity.allSchemaVersions.filter { version in
      file.specifications.contains { $0.schemaVersions.contains(version) }
    }
    self.init(
      path: file.path,
      identity: CahierIdentity(
        id: id, title: text(file.title), version: file.information.version, language: language,
        schemaVersions: versions.isEmpty ? CahierIdentity.allSchemaVersions : versions,
        description: text(file.information.description)),
      stages: stages,
      requirements: file.specifications.map { specification in
        CahierRequirement(
          id: unique(specification.id), title: text(specification.name), why: text(specification.description),
          stages: StageRule(span), severity: severity, content: .ids(IDSContent(specification)),
          fixes: specification.instructions.map { [FixInstruction(tool: "*", text: text($0))] } ?? [],
          line: SourceLine(specification.line))
      })
  }
}

extension IDSContent {
  /// What a specification says beside its id and title.
  fileprivate init(_ specification: Specification) {
    self.init(
      schemaVersions: specification.schemaVersions, cardinality: specification.cardinality,
      applicability: specification.applicability, requirements: specification.requirements,
      requirementsDescription: specification.requirementsDescription)
  }
}
