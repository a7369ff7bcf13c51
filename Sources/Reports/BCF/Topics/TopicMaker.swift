import Findings
import Wording

/// Makes topics of groups of failures.
struct TopicMaker {
  let result: CheckResult
  let language: Language
  /// Names that differ only by letters that nobody sees are cut here.
  private static let longest = (id: 40, name: 80, label: 60)

  /// The topic of a group.
  ///
  /// - Parameter isWaived: whether waivers are for all of it, so that nobody has to mend anything.
  func topic(of group: TopicGroup, guid: String, identity: TopicIdentity, isWaived: Bool = false) -> BCFTopic {
    let source = group.source
    let specification = source.specification
    let model = source.number ?? result.models.firstIndex { $0.path == identity.path }
    let components = ViewComponents(group.first, explainer: source.explainer)
    let text = TopicText(group: group, identity: identity, components: components, result: result, language: language)
    let outcome = group.reasons.first?.reason.outcome ?? .absent
    return BCFTopic(
      guid: guid, isClosed: isWaived, title: text.title, type: BCFVocabulary.type(outcome, in: language),
      gravity: specification.terms?.severity, labels: labels(of: specification), assignee: assignee(of: specification),
      stage: stage(of: specification),
      description: isWaived ? [TopicLabel.waived.phrase.said(in: language), ""] + text.description : text.description,
      files: model.map { [BCFFile(result.models[$0])] } ?? identity.path.map { [BCFFile(path: $0)] } ?? [],
      model: model, components: components, instances: group.first.map(\.instance).filter { $0 != 0 },
      showsSpaces: identity.className == "IfcSpace")
  }

  private func labels(of specification: SpecificationResult) -> [String] {
    let lots = (specification.terms?.lots ?? []).map { result.lot($0)?.title ?? $0 }
    let words = [specification.id] + lots.prefix(10)
    var labels: [String] = []
    for word in words.map({ TopicLine.of($0, Self.longest.label) }) where !word.isEmpty && !labels.contains(word) {
      labels.append(word)
    }
    return labels
  }

  /// Who answers for a requirement: the contractor of its lots, where there is one alone.
  private func assignee(of specification: SpecificationResult) -> String? {
    guard let terms = specification.terms else { return nil }
    let contractors = Set(terms.lots.compactMap { result.lot($0)?.contractor }.filter { !$0.isBlank })
    let name = contractors.count == 1 ? contractors.first : contractors.isEmpty ? terms.responsible : nil
    return name.map { TopicLine.of($0, Self.longest.name) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  private func stage(of specification: SpecificationResult) -> String? {
    guard let id = specification.terms?.stage ?? result.stage else { return nil }
    let title = TopicLine.of(result.stageTitle(id) ?? id, Self.longest.name)
    return title.isEmpty ? nil : title
  }
}
