import Findings
import Wording

/// The words that topics are sorted by, as the file declares them for programs that offer them in lists.
struct BCFVocabulary {
  /// Who writes the topics.
  static let author = "recol"

  let language: Language
  /// The topics.
  let topics: [BCFTopic]

  /// Kinds of failures.
  var types: [String] { Outcome.allCases.filter { $0 != .valid }.map { Self.type($0, in: language) } + [others] }
  /// What becomes of topics; recol opens them.
  var statuses: [String] {
    [TopicLabel.open, .inProgress, .closed].map { $0.phrase.said(in: language) }
  }
  /// Severities of cahiers.
  var priorities: [String] { Gravity.allCases.map { $0.phrase.said(in: language) } }
  /// Requirements and lots.
  var labels: [String] { distinct(topics.flatMap(\.labels)) }
  /// Whoever writes topics and answers for them.
  var users: [String] { distinct([Self.author] + topics.compactMap(\.assignee)) }
  /// Stages.
  var stages: [String] { distinct(topics.compactMap(\.stage)) }

  /// What failures of an outcome are called.
  static func type(_ outcome: Outcome, in language: Language) -> String {
    let phrase: Phrase =
      switch outcome {
      case .valid: Outcome.valid.phrase
      case .absent: TopicLabel.absent.phrase
      case .placeholder: TopicLabel.placeholder.phrase
      case .misplaced: TopicLabel.misplaced.phrase
      case .invalid: TopicLabel.invalid.phrase
      case .notEvaluable: TopicLabel.notEvaluable.phrase
      }
    return phrase.said(in: language)
  }

  private var others: String { TopicLabel.others.phrase.said(in: language) }

  private func distinct(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }
}
