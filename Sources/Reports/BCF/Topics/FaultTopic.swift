import Findings
import Wording

/// The topic that says that a file cannot be used: what fails in it is told by no other.
struct FaultTopic {
  /// Characters of names and of sentences.
  private static let longest = (name: 80, sentence: 1000)

  let fault: FileFault
  let result: CheckResult
  let language: Language

  /// The topic.
  ///
  /// - Parameter number: how many topics before it are on the same file and the same problem.
  func topic(_ number: Int) -> BCFTopic {
    let name = result.fileName(of: fault.path)
    let words = ["fault", name, fault.code] + (number > 0 ? ["\(number)"] : [])
    let file = fault.model.map { BCFFile(result.models[$0]) } ?? BCFFile(path: fault.path)
    return BCFTopic(
      guid: StableGUID.of(words),
      title: [name, fault.message].map { TopicLine.of($0, Self.longest.name) }.joined(separator: " — "),
      type: BCFVocabulary.type(.notEvaluable, in: language), gravity: nil, labels: [], assignee: nil, stage: nil,
      description: [
        TopicLine.of(
          fault.path + language.colon + "\(fault.message) (\(fault.code))",
          Self.longest.sentence)
      ],
      files: [file], model: nil, components: ViewComponents([], explainer: nil), instances: [], showsSpaces: false)
  }
}
