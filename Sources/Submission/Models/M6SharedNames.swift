import Findings
import Requirements

/// M6: all models are of the same project, the same site and the same building.
///
/// Who files a submission by the names that its models give themselves finds one operation, not as many as there are
/// offices that spell it. Of IfcProject and IfcSite the name that most files give counts; of names that are as frequent,
/// that of the first file. A file fails for a class when none of its objects has a name that counts. A project without a
/// name fails, also where no file names it; sites to which no file gives a name are not compared.
///
/// An operation of several buildings has a file for each of them and for each discipline. So the buildings that the
/// models of each discipline name together are compared with those of the discipline that most agree with, of equal ones
/// the first: a file fails where no building of its has a name that counts, a discipline where its files leave one out.
/// Disciplines are those of the cahier, else the usual codes in the names of files; files that tell none are one
/// discipline of their own, which may leave buildings out. A file without any building, as one of roads and networks has
/// none, is compared by project and site alone; whether it may lack them is what M5 asks.
///
/// Example: the project is `EJB-2026` in three files and `Projet 1` in the fourth, which fails.
///
/// Parameter `buildings`: how many buildings the submission has; so many of the most frequent names count, whatever the
/// discipline. Without it, disciplines are compared as above.
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

  private typealias Objects = KeyPath<ModelFacts, [NamedObject]> & Sendable
  private typealias Text = KeyPath<NamedObject, String?> & Sendable

  /// Nil where the disciplines are compared with each other.
  private let buildings: Int?
  private let comparesIdentifiers: Bool
  private let disciplines: DisciplineTable

  init(_ request: RuleRequest) {
    buildings = request.count("buildings").map { max(1, $0) }
    comparesIdentifiers = request.values("globalIds")?.first == "true"
    disciplines = DisciplineTable(orUsual: request.disciplines)
  }

  func check(_ submission: SubmissionContext) -> SubmissionTally {
    var tally = SubmissionTally()
    let texts: [(String, any Text)] = [("Name", \.name)] + (comparesIdentifiers ? [("GlobalId", \.globalId)] : [])
    for (className, objects) in [("IfcProject", \ModelFacts.projects), ("IfcSite", \.sites)] as [(String, any Objects)]
    {
      for (name, text) in texts {
        let own = Self.texts(submission.models, objects, text)
        let common = Frequency.most(own, count: 1)
        if common.isEmpty, className != "IfcProject" { continue }
        compare(submission.models, "\(className).\(name)", objects, own, common, &tally)
      }
    }
    let built = submission.models.filter { !$0.buildings.isEmpty }
    for (name, text) in texts {
      let own = Self.texts(built, \.buildings, text)
      let what = "IfcBuilding.\(name)"
      if let buildings {
        let common = Frequency.most(own, count: buildings)
        if !common.isEmpty { compare(built, what, \.buildings, own, common, &tally) }
      } else {
        compareDisciplines(built, what, own, &tally)
      }
    }
    return tally
  }

  /// What the objects of each model say, each text once.
  private static func texts(_ models: [ModelFacts], _ objects: any Objects, _ text: any Text) -> [[String]] {
    models.map { model in
      let said = model[keyPath: objects].compactMap { $0[keyPath: text].map(Blanks.trimmed) }
      return Set(said.filter { !$0.isEmpty }).sorted()
    }
  }

  private func compare(
    _ models: [ModelFacts], _ what: String, _ objects: any Objects, _ texts: [[String]], _ common: [String],
    _ tally: inout SubmissionTally
  ) {
    let wanted = common.isEmpty ? "" : " ≠ " + common.joined(separator: ", ")
    for (model, own) in zip(models, texts) {
      if own.contains(where: common.contains) {
        tally.pass()
      } else if let first = model[keyPath: objects].first {
        let reason: Reason = own.isEmpty ? .absentBlank : .invalidDifference
        tally.fail(model.path, instance: first.instance, reason, "\(what): \(own.first ?? "–")\(wanted)")
      } else if !common.isEmpty {
        tally.fail(model.path, .invalidDifference, "\(what): –\(wanted)")
      }
    }
  }

  /// Compares what the models of each discipline say together.
  private func compareDisciplines(
    _ models: [ModelFacts], _ what: String, _ texts: [[String]], _ tally: inout SubmissionTally
  ) {
    var order: [String] = []
    var said: [String: Set<String>] = [:]
    var isWrong: Set<String> = []
    let own = models.map { model in
      let found = disciplines.disciplines(ofFileAt: model.path)
      return found.isEmpty ? [""] : found
    }
    for (ids, texts) in zip(own, texts) {
      for id in ids {
        if said[id] == nil { order.append(id) }
        said[id, default: []].formUnion(texts)
      }
    }
    let sets = order.compactMap { said[$0] }.filter { !$0.isEmpty }
    guard let commonest = Frequency.commonest(sets, isSame: ==) else { return }
    let common = sets[commonest].sorted()
    for (ids, texts) in zip(own, texts) where !texts.contains(where: common.contains) { isWrong.formUnion(ids) }
    compare(models, what, \.buildings, texts, common, &tally)
    for id in order where !id.isEmpty && !isWrong.contains(id) {
      let left = common.filter { !(said[id]?.contains($0) ?? false) }
      if !left.isEmpty { tally.fail(nil, .invalidDifference, "\(what): \(id) ≠ \(left.joined(separator: ", "))") }
    }
  }
}
