import Requirements

/// Makes a cahier of the outermost mapping, what it extends taken in.
struct CahierBuilder {
  let sink: ProblemSink

  func cahier(_ root: YAMLNode, path: String?) -> Cahier? {
    guard let mapping = YAMLMapping<RootKey>(root, sink) else { return nil }
    let identity = identity(mapping)
    let language = identity.language
    let parts = PartBuilder(language: language, sink: sink)
    let terms = ContractBuilder(language: language, sink: sink)
    let stages = mapping.nodes(.stages).compactMap(parts.stage)
    let order = stages.map(\.id)
    let requirements = RequirementBuilder(language: language, order: order, sink: sink)
    return Cahier(
      path: path, identity: identity, stages: stages, lots: mapping.nodes(.lots).compactMap(parts.lot),
      disciplines: mapping.nodes(.disciplines).compactMap(parts.discipline),
      lists: mapping.nodes(.lists).compactMap(parts.list),
      placeholders: mapping[.placeholders].map { PolicyBuilder(sink: sink).policy($0) } ?? PlaceholderPolicy(),
      thresholds: mapping[.thresholds].map(parts.thresholds) ?? SeverityThresholds(),
      delays: mapping[.delays].map(terms.delays) ?? ContractDelays(),
      penalty: mapping[.penalty].flatMap(terms.penalty),
      requirements: mapping.nodes(.requirements).compactMap(requirements.requirement),
      waivers: mapping.nodes(.waivers).compactMap(parts.waiver))
  }

  private func identity(_ root: YAMLMapping<RootKey>) -> CahierIdentity {
    guard root[.cahier] != nil else {
      sink.add(.missingKey, line: root.line, [RootKey.cahier.rawValue, RootKey.mapping])
      return CahierIdentity(id: "", title: BilingualText())
    }
    guard let mapping = root.mapping(.cahier, IdentityKey.self) else {
      return CahierIdentity(id: "", title: BilingualText())
    }
    let language = mapping.choice(.language, CahierLanguage.self)?.rawValue ?? "fr"
    let title = mapping.bilingual(.title, language: language)
    if title.isEmpty { sink.add(.missingKey, line: mapping.line, [IdentityKey.title.rawValue, IdentityKey.mapping]) }
    let schemas = mapping.texts(.schemas)
    for schema in schemas where !CahierIdentity.allSchemaVersions.contains(schema) {
      sink.add(
        .unknownSchemaVersion, line: mapping.line(of: .schemas),
        [schema, SchemaName.nearest(to: schema)])
    }
    let known = schemas.filter(CahierIdentity.allSchemaVersions.contains)
    return CahierIdentity(
      id: mapping.required(.id), title: title, version: mapping.text(.version), owner: mapping.text(.owner),
      language: language, schemaVersions: known.isEmpty ? CahierIdentity.allSchemaVersions : known,
      calendar: mapping.choice(.calendar, HolidayCalendar.self, synonyms: HolidayCalendar.synonyms),
      description: mapping.bilingual(.description, language: language), sources: mapping.texts(.sources))
  }
}

/// The languages that a cahier can be written in.
private enum CahierLanguage: String, CaseIterable {
  case fr, en
}
