import Findings
import Requirements

/// M6: all models are of the same project, the same site and the same building.
///
/// Who files a submission by the names that its models give themselves finds one operation, not as many as there are
/// offices that spell it. For each of IfcProject, IfcSite and IfcBuilding the name that most files give counts; of
/// names that are as frequent, that of the first file. A file fails for a class when none of its objects has a name that
/// counts. Classes to which no file gives a name are not compared.
///
/// Example: the project is `EJB-2026` in three files and `Projet 1` in the fourth, which fails.
///
/// Parameter `buildings`: how many buildings the submission has (1); so many of the most frequent names count.
/// Parameter `globalIds`: `true` asks for the same GlobalIds as well (`false`): tools that start from one model keep
/// them, others cannot.
///
/// Source: bimstandards, bonnes pratiques (projet, site et bâtiment communs aux maquettes).
struct SharedNames: SubmissionRule {
  static let code = "M6"
  static let parameters = ["buildings", "globalIds"]

  static func kind(of parameter: String) -> RuleParameterKind {
    parameter == "buildings" ? .count : .words(["true", "false"])
  }
  static let subject = SubmissionSubject.models

  private let buildings: Int
  private let comparesIdentifiers: Bool

  init(_ request: RuleRequest) {
    buildings = max(1, Int(request.number("buildings") ?? 1))
    comparesIdentifiers = request.values("globalIds")?.first == "true"
  }

  func check(_ submission: SubmissionContext) -> SubmissionTally {
    var tally = SubmissionTally()
    let classes: [(String, Int, any KeyPath<ModelFacts, [NamedObject]> & Sendable)] = [
      ("IfcProject", 1, \.projects), ("IfcSite", 1, \.sites), ("IfcBuilding", buildings, \.buildings),
    ]
    for (className, count, objects) in classes {
      compare(submission.models, "\(className).Name", objects, \.name, count, &tally)
      if comparesIdentifiers { compare(submission.models, "\(className).GlobalId", objects, \.globalId, count, &tally) }
    }
    return tally
  }

  private func compare(
    _ models: [ModelFacts], _ what: String, _ objects: KeyPath<ModelFacts, [NamedObject]>,
    _ text: KeyPath<NamedObject, String?>, _ count: Int, _ tally: inout SubmissionTally
  ) {
    let texts = models.map { model in model[keyPath: objects].compactMap { $0[keyPath: text].flatMap(Self.trimmed) } }
    let common = Frequency.most(texts.map { Array(Set($0)).sorted() }, count: count)
    guard !common.isEmpty else { return }
    let wanted = common.joined(separator: ", ")
    for (model, own) in zip(models, texts) {
      if own.contains(where: common.contains) {
        tally.pass()
      } else if let first = model[keyPath: objects].first {
        let reason: Reason = own.isEmpty ? .absentBlank : .invalidDifference
        tally.fail(model.path, instance: first.instance, reason, "\(what): \(own.first ?? "–") ≠ \(wanted)")
      } else {
        tally.fail(model.path, .invalidDifference, "\(what): – ≠ \(wanted)")
      }
    }
  }

  private static func trimmed(_ text: String) -> String? {
    let text = text.drop(while: \.isWhitespace)
    let end = text.lastIndex { !$0.isWhitespace }
    return end.map { String(text[...$0]) }
  }
}
