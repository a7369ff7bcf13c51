import ByteInput
import Findings
import Requirements

/// D7: no content lies in the folder twice, and no one catalogue stands for all equipment.
///
/// Two names for one content make a folder look fuller than it is; one generic catalogue on fifty types says nothing of
/// any of them. Contents are compared by SHA-256, among files of one size only.
///
/// Example: `notice-a.pdf` and `notice-b.pdf` of the same bytes: the second fails as `invalid.duplicate`.
///
/// Parameters: `types`, how many types one document may hang on, 10; `largest`, in megabytes, above which contents are
/// not compared, 256: such a file is told as not evaluable where another has its size.
///
/// Source: practice of DOE reviews.
struct RepeatedContent: SubmissionRule {
  static let code = "D7"
  static let parameters = ["types", "largest"]

  static func kind(of parameter: String) -> RuleParameterKind { parameter == "types" ? .count : .number }
  static let subject = SubmissionSubject.documents
  static let facts: Set<FactKind> = [.documents]

  private let types: Int
  private let largest: Int

  init(_ request: RuleRequest) {
    types = Int(request.number("types") ?? 10)
    largest = Int((request.number("largest") ?? 256) * 1_000_000)
  }

  func check(_ submission: SubmissionContext) -> SubmissionTally {
    var tally = SubmissionTally()
    let files = submission.documents?.files ?? []
    var sizes: [Int: Int] = [:]
    for file in files where file.size > 0 { sizes[file.size, default: 0] += 1 }
    var first: [String: String] = [:]
    for file in files where file.size > 0 {
      guard sizes[file.size, default: 0] > 1 else {
        tally.pass()
        continue
      }
      guard file.size <= largest, let source = try? ByteSource.raw(file.path) else {
        tally.fail(file.path, .notEvaluableDamage, file.relativePath)
        continue
      }
      let digest = withExtendedLifetime(source) { source.sha256() }
      if let other = first[digest] {
        tally.fail(file.path, .invalidDuplicate, "\(file.relativePath) = \(other)")
      } else {
        first[digest] = file.relativePath
        tally.pass()
      }
    }
    for model in submission.models {
      for document in model.documents where document.types > types {
        tally.fail(
          model.path, instance: document.instance, .invalidCount,
          "\(document.location ?? document.texts.first ?? "#\(document.instance)"): \(document.types) > \(types)")
      }
    }
    return tally
  }
}
