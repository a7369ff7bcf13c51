import Requirements

/// Makes requirements of their mappings.
struct RequirementBuilder {
  let language: String
  let order: [String]
  let sink: ProblemSink
  private var checks: CheckBuilder { CheckBuilder(sink: sink) }

  init(language: String, order: [String], sink: ProblemSink) {
    self.language = language
    self.order = order
    self.sink = sink
  }

  func requirement(_ node: YAMLNode) -> CahierRequirement? {
    guard let mapping = YAMLMapping<RequirementKey>(node, sink) else { return nil }
    let title = mapping.bilingual(.title, language: language)
    if title.isEmpty {
      sink.add(.missingKey, line: mapping.line, [RequirementKey.title.rawValue, RequirementKey.mapping])
    }
    guard let content = content(mapping) else { return nil }
    return CahierRequirement(
      id: mapping.required(.id), title: title, why: mapping.bilingual(.why, language: language),
      usages: mapping.texts(.usages), clause: mapping.text(.clause),
      stages: mapping[.stages].map(stageRule) ?? StageRule(), lots: mapping.texts(.lots),
      responsible: mapping.text(.responsible), disciplines: mapping.texts(.disciplines),
      severity: severity(mapping, .severity) ?? .major, weight: weight(mapping), threshold: threshold(mapping),
      content: content, mustApply: mapping.boolean(.required) ?? false,
      placeholders: mapping[.placeholders].map { PolicyBuilder(sink: sink).policy($0) } ?? PlaceholderPolicy(),
      fixes: fixes(mapping), sources: mapping.texts(.sources), note: mapping.bilingual(.note, language: language),
      line: SourceLine(node.line))
  }

  /// Exactly one of `checks`, `ids`, `rule` and `checklist`.
  private func content(_ mapping: YAMLMapping<RequirementKey>) -> CahierRequirement.Content? {
    let given = [RequirementKey.checks, .ids, .rule, .checklist].filter { mapping[$0] != nil }
    guard given.count == 1 else {
      let names = given.isEmpty ? "checks, ids, rule, checklist" : given.map(\.rawValue).joined(separator: ", ")
      sink.add(given.isEmpty ? .missingKey : .excessKeys, line: mapping.line, [names, RequirementKey.mapping])
      return nil
    }
    switch given[0] {
    case .ids: return mapping[.ids].flatMap(IDSContentBuilder(sink: sink).content).map(CahierRequirement.Content.ids)
    case .rule: return .rule(RuleRequest(mapping.required(.rule), parameters: parameters(mapping)))
    case .checklist: return .checklist(mapping.bilingual(.checklist, language: language))
    default:
      let applicability = Applicability(
        classes: mapping.nodes(.classes).compactMap(checks.classChoice),
        conditions: mapping.nodes(.where).compactMap(checks.condition),
        exceptions: mapping.nodes(.except).compactMap(checks.exclusion))
      return .checks(applicability, mapping.nodes(.checks).compactMap(checks.check))
    }
  }

  /// What is set of a rule: a text or a list of texts for each name. The rule knows its names, the audit tells others.
  private func parameters(_ mapping: YAMLMapping<RequirementKey>) -> [String: [String]] {
    guard let node = mapping[.parameters] else { return [:] }
    guard case .mapping(let entries) = node.content else {
      sink.add(
        .wrongShape, line: node.line,
        [RequirementKey.parameters.rawValue, YAMLShape.mapping.rawValue, node.shape.rawValue])
      return [:]
    }
    var parameters: [String: [String]] = [:]
    for entry in entries {
      let nodes = if case .sequence(let nodes) = entry.value.content { nodes } else { [entry.value] }
      let texts = nodes.compactMap(\.text)
      if texts.count < nodes.count {
        sink.add(.wrongShape, line: entry.line, [entry.key, YAMLShape.text.rawValue, entry.value.shape.rawValue])
      }
      parameters[entry.key] = texts
    }
    return parameters
  }

  private func severity<Key: CahierKey>(_ mapping: YAMLMapping<Key>, _ key: Key) -> RequirementSeverity? {
    mapping.choice(
      key, RequirementSeverity.self, synonyms: ["bloquant": .blocking, "majeur": .major, "mineur": .minor])
  }

  private func weight(_ mapping: YAMLMapping<RequirementKey>) -> Double {
    guard let weight = mapping.number(.weight) else { return 1 }
    guard weight > 0 else {
      sink.add(.weightNotPositive, line: mapping.line(of: .weight), [mapping.text(.weight) ?? ""])
      return 1
    }
    return weight
  }

  private func threshold(_ mapping: YAMLMapping<RequirementKey>) -> Double? {
    guard let threshold = mapping.number(.threshold) else { return nil }
    guard 0...100 ~= threshold else {
      sink.add(.thresholdOutOfRange, line: mapping.line(of: .threshold), [mapping.text(.threshold) ?? ""])
      return nil
    }
    return threshold
  }

  /// Instructions by tool: a mapping whose keys are the tools.
  private func fixes(_ mapping: YAMLMapping<RequirementKey>) -> [FixInstruction] {
    guard let node = mapping[.fixes] else { return [] }
    if let text = node.text { return [FixInstruction(tool: "*", text: BilingualText(text, language: language))] }
    guard case .mapping(let entries) = node.content else {
      mapping.wrongShape(.fixes, node, .mapping)
      return []
    }
    return entries.compactMap { entry in
      if let text = entry.value.text {
        return FixInstruction(tool: entry.key, text: BilingualText(text, language: language))
      }
      guard let texts = YAMLMapping<TextKey>(entry.value, sink) else { return nil }
      return FixInstruction(tool: entry.key, text: BilingualText(fr: texts.text(.fr), en: texts.text(.en)))
    }
  }

  // MARK: Stages

  /// A list of stages, or `from` or `only`, with what is stronger.
  private func stageRule(_ node: YAMLNode) -> StageRule {
    if let stages = StageListing.stages(node) { return StageRule(StageRule.Span.only(stages).shortest(in: order)) }
    guard let mapping = YAMLMapping<StageRuleKey>(node, sink) else { return StageRule() }
    let span = span(mapping, from: .from, only: .only) ?? .always
    guard let stronger = mapping.mapping(.stronger, StrongerKey.self) else { return StageRule(span) }
    let threshold = stronger.number(.threshold)
    if let threshold, !(0...100 ~= threshold) {
      sink.add(.thresholdOutOfRange, line: stronger.line(of: .threshold), [stronger.text(.threshold) ?? ""])
    }
    return StageRule(
      span, stronger: self.span(stronger, from: .from, only: .only) ?? .always,
      reinforcement: Reinforcement(
        severity: severity(stronger, .severity), threshold: threshold.map { min(100, max(0, $0)) },
        keepsAllowedWords: stronger.boolean(.keepsAllowedWords) ?? false))
  }

  private func span<Key: CahierKey>(_ mapping: YAMLMapping<Key>, from: Key, only: Key) -> StageRule.Span? {
    if mapping[from] != nil, mapping[only] != nil {
      sink.add(.excessKeys, line: mapping.line, ["\(from.rawValue), \(only.rawValue)", Key.mapping])
    }
    if let stage = mapping.text(from) { return StageRule.Span.from(stage).shortest(in: order) }
    let stages = mapping.texts(only)
    // No stage at all is a choice, too: the audit tells that the requirement is never due.
    return mapping[only] == nil ? nil : StageRule.Span.only(stages).shortest(in: order)
  }
}

/// Stages that are simply listed.
private enum StageListing {
  static func stages(_ node: YAMLNode) -> [String]? {
    switch node.content {
    case .scalar(let text): [text]
    case .sequence(let nodes): nodes.compactMap(\.text)
    case .flag, .mapping, .nothing: nil
    }
  }
}
