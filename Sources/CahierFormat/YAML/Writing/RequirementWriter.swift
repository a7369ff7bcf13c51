import Requirements

/// Writes requirements.
struct RequirementWriter {
  let language: String

  func requirement(_ requirement: CahierRequirement) -> YAMLNode {
    var mapping = MappingWriter<RequirementKey>()
    mapping.put(.id, requirement.id)
    mapping.put(.title, requirement.title, language: language)
    mapping.put(.why, requirement.why, language: language)
    mapping.put(.usages, requirement.usages, single: false)
    mapping.put(.clause, requirement.clause)
    mapping.put(.stages, stages(requirement.stages))
    mapping.put(.lots, requirement.lots, single: false)
    mapping.put(.responsible, requirement.responsible)
    mapping.put(.disciplines, requirement.disciplines, single: false)
    mapping.put(.severity, requirement.severity.rawValue)
    mapping.put(.weight, requirement.weight == 1 ? nil : requirement.weight)
    mapping.put(.threshold, requirement.threshold)
    mapping.put(.required, requirement.mustApply)
    put(requirement.content, into: &mapping)
    mapping.put(.placeholders, PartWriter(language: language).policy(requirement.placeholders))
    mapping.put(.fixes, fixes(requirement.fixes))
    mapping.put(.sources, requirement.sources, single: false)
    mapping.put(.note, requirement.note, language: language)
    return mapping.nodeOrEmpty
  }

  private func put(_ content: CahierRequirement.Content, into mapping: inout MappingWriter<RequirementKey>) {
    switch content {
    case .checks(let applicability, let checks):
      let writer = CheckWriter()
      mapping.put(.classes, applicability.classes.map(writer.classChoice))
      mapping.put(.where, applicability.conditions.map(writer.condition))
      mapping.put(.except, applicability.exceptions.map(writer.exclusion))
      mapping.put(.checks, YAMLNode(content: .sequence(checks.map(writer.check)), line: 0))
    case .ids(let content): mapping.put(.ids, IDSContentWriter.node(content))
    case .rule(let request):
      mapping.put(.rule, request.code)
      mapping.put(.parameters, parameters(request))
    case .checklist(let text):
      mapping.put(.checklist, TextWriter.node(text, language: language) ?? YAMLNode(text: ""))
    }
  }

  private func parameters(_ request: RuleRequest) -> YAMLNode? {
    let entries = request.parameters.sorted { $0.key < $1.key }.map { name, values in
      YAMLNode.Entry(
        key: name, line: 0,
        value: values.count == 1
          ? YAMLNode(text: values[0]) : YAMLNode(content: .sequence(values.map(YAMLNode.init(text:))), line: 0))
    }
    return entries.isEmpty ? nil : YAMLNode(content: .mapping(entries), line: 0)
  }

  private func stages(_ rule: StageRule) -> YAMLNode? {
    if rule.stronger == nil, case .only(let stages) = rule.span {
      return YAMLNode(content: .sequence(stages.map(YAMLNode.init(text:))), line: 0)
    }
    var mapping = MappingWriter<StageRuleKey>()
    put(rule.span, from: .from, only: .only, into: &mapping)
    if let span = rule.stronger {
      var stronger = MappingWriter<StrongerKey>()
      put(span, from: .from, only: .only, into: &stronger)
      stronger.put(.severity, rule.reinforcement.severity?.rawValue)
      stronger.put(.threshold, rule.reinforcement.threshold)
      stronger.put(.keepsAllowedWords, rule.reinforcement.keepsAllowedWords)
      mapping.put(.stronger, stronger.nodeOrEmpty)
    }
    return mapping.node
  }

  private func put<Key: CahierKey>(_ span: StageRule.Span, from: Key, only: Key, into mapping: inout MappingWriter<Key>)
  {
    switch span {
    case .always: break
    case .from(let stage): mapping.put(from, stage)
    // An empty list is due at no stage, and has to be said.
    case .only(let stages): mapping.put(only, YAMLNode(content: .sequence(stages.map(YAMLNode.init(text:))), line: 0))
    }
  }

  private func fixes(_ fixes: [FixInstruction]) -> YAMLNode? {
    let entries = fixes.map { fix in
      YAMLNode.Entry(
        key: fix.tool, line: 0, value: TextWriter.node(fix.text, language: language) ?? YAMLNode(text: ""))
    }
    return entries.isEmpty ? nil : YAMLNode(content: .mapping(entries), line: 0)
  }
}
