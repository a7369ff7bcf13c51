import Requirements

/// Makes stages, lots, disciplines, lists and waivers of their mappings.
struct PartBuilder {
  let language: String
  let sink: ProblemSink

  func thresholds(_ node: YAMLNode) -> SeverityThresholds {
    guard let mapping = YAMLMapping<ThresholdKey>(node, sink) else { return SeverityThresholds() }
    func share(_ key: ThresholdKey) -> Double? {
      guard let number = mapping.number(key) else { return nil }
      guard 0...100 ~= number else {
        sink.add(.thresholdOutOfRange, line: mapping.line(of: key), [mapping.text(key) ?? ""])
        return nil
      }
      return number
    }
    return SeverityThresholds(blocking: share(.blocking), major: share(.major), minor: share(.minor))
  }

  func stage(_ node: YAMLNode) -> Stage? {
    guard let mapping = YAMLMapping<StageKey>(node, sink) else { return nil }
    let terms = ContractBuilder(language: language, sink: sink)
    return Stage(
      id: mapping.required(.id), title: mapping.bilingual(.title, language: language),
      aliases: mapping.texts(.aliases), thresholds: mapping[.thresholds].map(thresholds) ?? SeverityThresholds(),
      regime: mapping[.regime].flatMap(terms.regime), delays: terms.delays(of: mapping),
      penalty: mapping[.penalty].flatMap(terms.penalty), models: mapping.nodes(.models).compactMap(model),
      documents: mapping.nodes(.documents).compactMap(document), line: SourceLine(node.line))
  }

  private func model(_ node: YAMLNode) -> ExpectedModel? {
    if let text = node.text { return ExpectedModel(discipline: text) }
    guard let mapping = YAMLMapping<ModelKey>(node, sink) else { return nil }
    return ExpectedModel(
      discipline: mapping.required(.discipline), title: mapping.bilingual(.title, language: language),
      isOptional: mapping.boolean(.optional) ?? false)
  }

  private func document(_ node: YAMLNode) -> ExpectedDocument? {
    guard let mapping = YAMLMapping<DocumentKey>(node, sink) else { return nil }
    return ExpectedDocument(
      id: mapping.required(.id), title: mapping.bilingual(.title, language: language), lot: mapping.text(.lot),
      building: mapping.text(.building), system: mapping.text(.system), equipment: mapping.text(.equipment),
      pattern: mapping.text(.pattern), minimum: mapping.count(.minimum) ?? 1)
  }

  func lot(_ node: YAMLNode) -> Lot? {
    guard let mapping = YAMLMapping<LotKey>(node, sink) else { return nil }
    return Lot(
      id: mapping.required(.id), title: mapping.bilingual(.title, language: language),
      contractor: mapping.text(.contractor), line: SourceLine(node.line))
  }

  func discipline(_ node: YAMLNode) -> Discipline? {
    guard let mapping = YAMLMapping<DisciplineKey>(node, sink) else { return nil }
    return Discipline(
      id: mapping.required(.id), title: mapping.bilingual(.title, language: language),
      filePattern: mapping.text(.files), lots: mapping.texts(.lots), line: SourceLine(node.line))
  }

  func list(_ node: YAMLNode) -> ValueList? {
    guard let mapping = YAMLMapping<ListKey>(node, sink) else { return nil }
    return ValueList(
      id: mapping.required(.id), title: mapping.bilingual(.title, language: language),
      entries: mapping.nodes(.values).compactMap(entry), isExact: mapping.boolean(.exact) ?? false,
      source: mapping.text(.source), line: SourceLine(node.line))
  }

  private func entry(_ node: YAMLNode) -> ValueList.Entry? {
    if let text = node.text { return ValueList.Entry(text) }
    guard let mapping = YAMLMapping<EntryKey>(node, sink) else { return nil }
    return ValueList.Entry(
      mapping.required(.value), aliases: mapping.texts(.aliases),
      title: mapping.bilingual(.title, language: language))
  }

  func waiver(_ node: YAMLNode) -> Waiver? {
    guard let mapping = YAMLMapping<WaiverKey>(node, sink) else { return nil }
    if let until = mapping.text(.until), !RestrictionBase.date.accepts(until) || until.utf8.count != 10 {
      sink.add(.invalidKeyValue, line: mapping.line(of: .until), [WaiverKey.until.rawValue, until, "2026-12-31"])
    }
    return Waiver(
      requirement: mapping.required(.requirement), objects: mapping.texts(.objects),
      reason: mapping.required(.reason), author: mapping.required(.author), until: mapping.text(.until),
      line: SourceLine(node.line))
  }
}
