import Findings
import Requirements

/// D10: documents are dated within the works: not before they began, not after the submission.
///
/// A record of tests from before the works is another building's; one from after the delivery was not in it. Days are
/// those that models state of documents (IfcDocumentInformation.LastRevisionTime, else CreationTime, IFC4 and later).
///
/// Example: a document of 2019 in works that began in 2024 fails as `invalid.value`, with its day.
///
/// Parameter `start`: the first day of the works, `YYYY-MM-DD`; the last is that of the delivery, where it is given.
/// Without both nothing is asked.
///
/// Source: practice of DOE reviews; IfcDocumentInformation (ISO 16739-1).
struct DocumentDays: SubmissionRule {
  static let code = "D10"
  static let parameters = ["start"]

  static func kind(of parameter: String) -> RuleParameterKind { parameter == "start" ? .day : .text }
  static let subject = SubmissionSubject.documents
  static let facts: Set<FactKind> = [.documents]

  private let start: String?

  init(_ request: RuleRequest) { start = request.values("start")?.first.flatMap(Self.day) }

  func check(_ submission: SubmissionContext) -> SubmissionTally {
    var tally = SubmissionTally()
    let end = submission.delivered.flatMap(Self.day)
    guard start != nil || end != nil else { return tally }
    for model in submission.models {
      for document in model.documents {
        guard let stated = document.day else { continue }
        guard let day = Self.day(stated) else {
          tally.fail(model.path, instance: document.instance, .invalidType, stated)
          continue
        }
        if start.map({ day < $0 }) ?? false || end.map({ day > $0 }) ?? false {
          tally.fail(
            model.path, instance: document.instance, .invalidValue,
            "\(day), \(document.paths.first ?? document.texts.first ?? "")")
        } else {
          tally.pass()
        }
      }
    }
    return tally
  }

  /// A day as it stands in ISO 8601, which sorts as text.
  private static func day(_ text: String) -> String? {
    let day = Array(text.utf8.prefix(10))
    guard day.count == 10, day[4] == 0x2D, day[7] == 0x2D else { return nil }
    let digits = day.indices.filter { $0 != 4 && $0 != 7 }
    guard digits.allSatisfy({ day[$0] >= 0x30 && day[$0] <= 0x39 }) else { return nil }
    return String(decoding: day, as: UTF8.self)
  }
}
