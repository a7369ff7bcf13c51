import Findings
import Wording

/// The topic that says what a file leaves out.
struct OmissionTopic {
  /// Requirements that are named.
  private static let most = 40

  private let omissions: [TopicChoice.Omission]
  /// Files that cannot be used and have no topic.
  private let faults: Int
  private let result: CheckResult
  private let language: Language

  /// Nil where nothing is left out.
  init?(_ omissions: [TopicChoice.Omission], faults: Int, of result: CheckResult, language: Language) {
    guard !omissions.isEmpty || faults > 0 else { return nil }
    self.omissions = omissions
    self.faults = faults
    self.result = result
    self.language = language
  }

  /// The topic.
  var topic: BCFTopic {
    let groups = omissions.reduce(0) { $0 + $1.groups }
    var lines = [said(.omittedText, [language.number(TopicChoice.most)]), ""]
    if faults > 0 { lines.append("- " + said(.omittedFaults, numbers(faults))) }
    for omission in omissions.prefix(Self.most) {
      let specification = omission.source.specification
      let name = TopicLine.of("\(specification.id) \(specification.name)", 160)
      lines.append(
        "- " + said(.omittedRequirement, [name] + numbers(omission.groups) + numbers(omission.failures)))
    }
    let rest = omissions.count - Self.most
    if rest > 0 { lines.append("- " + said(.omittedFurther, numbers(rest))) }
    return BCFTopic(
      guid: StableGUID.of(["omitted"] + result.models.map { FileName.last(of: $0.path) }),
      title: said(.omittedTitle, numbers(faults + groups)), type: said(.others), gravity: nil, labels: [],
      assignee: nil,
      stage: nil, description: lines, files: result.models.prefix(50).map(BCFFile.init), model: nil,
      components: ViewComponents([], explainer: nil), instances: [], showsSpaces: false)
  }

  private func numbers(_ count: Int) -> [String] { ["\(count)", language.number(count)] }

  private func said(_ label: TopicLabel, _ arguments: [String] = []) -> String {
    label.phrase.said(in: language, arguments)
  }
}
