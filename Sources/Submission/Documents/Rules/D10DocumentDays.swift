import Findings
import Requirements

/// D10: documents are dated within the works, and models are no older than the plans.
///
/// A record of tests from before the works is another building's; one from after the delivery was not in it. Days are
/// those that models state of documents (IfcDocumentInformation.LastRevisionTime, else CreationTime), and those in
/// the names of records and manuals (`PV-essais_2019-03-02.pdf`). A model whose header is of an earlier day than the
/// newest plan was not exported again after it; where its header states no day, that is not evaluated. A day that no
/// calendar has (`2025-13-45`) is none. What a document is, its own name tells before its folders, and a record before a
/// plan; plans of what is to be done (`Plan de maintenance`) are no drawings (``DatedSort``).
///
/// Example: a document of 2019 in works that began in 2024 fails as `invalid.value`, with its day.
///
/// Parameter `start`: the first day of the works, `YYYY-MM-DD`; the last is that of the delivery, where it is given.
/// Without both, models alone are held against plans.
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
    let search = submission.documents.map(DocumentSearch.init)
    var told: Set<String> = []
    var plans: [Dated] = []
    for model in submission.models {
      let search = search?.from(model)
      for document in model.documents {
        guard let stated = document.day else { continue }
        let file = search?.file(of: document)
        if let file { told.insert(file.relativePath) }
        guard let day = Self.day(stated) else {
          tally.fail(model.path, instance: document.instance, .invalidType, stated)
          continue
        }
        let name = document.paths.first ?? document.texts.first ?? ""
        if Self.sort(of: document) == .plan { plans.append(Dated(day: day, name: name)) }
        judge(day, until: end, name, model.path, instance: document.instance, &tally)
      }
    }
    for file in submission.documents?.files ?? [] where !told.contains(file.relativePath) {
      guard let day = NamedDay.day(in: file.stem) else { continue }
      switch DatedSort.sort(ofPath: file.relativePath) {
      case .plan: plans.append(Dated(day: day, name: file.relativePath))
      case .record: judge(day, until: end, file.relativePath, file.path, instance: 0, &tally)
      case .other, nil: break
      }
    }
    compare(submission.models, with: plans, &tally)
    return tally
  }

  /// What a model's document is: by what the model calls it, else by where it says that the file is.
  private static func sort(of document: DocumentFact) -> DatedSort? {
    document.texts.lazy.compactMap(DatedSort.sort(ofName:)).first
      ?? document.paths.lazy.compactMap(DatedSort.sort(ofPath:)).first
  }

  /// A document and its day.
  private struct Dated {
    let day: String
    let name: String
  }

  /// Whether a day lies in the works, where one of their ends is known.
  private func judge(
    _ day: String, until end: String?, _ name: String, _ path: String, instance: UInt64, _ tally: inout SubmissionTally
  ) {
    guard start != nil || end != nil else { return }
    if start.map({ day < $0 }) ?? false || end.map({ day > $0 }) ?? false {
      tally.fail(path, instance: instance, .invalidValue, "\(day), \(name)")
    } else {
      tally.pass()
    }
  }

  /// Holds the days of the models' headers against the newest plan.
  private func compare(_ models: [ModelFacts], with plans: [Dated], _ tally: inout SubmissionTally) {
    guard let newest = plans.max(by: { $0.day < $1.day }) else { return }
    for model in models {
      guard let exported = Self.day(model.timeStamp) else {
        tally.fail(model.path, .notEvaluableReference, "\(newest.day), \(newest.name)")
        continue
      }
      if exported < newest.day {
        tally.fail(model.path, .invalidDifference, "\(exported) < \(newest.day), \(newest.name)")
      } else {
        tally.pass()
      }
    }
  }

  /// The day that a text of ISO 8601 begins with, which sorts as text; nil for one that no calendar has.
  private static func day(_ text: String) -> String? { CalendarDay(String(text.prefix(10)))?.text }
}
