import CahierFormat
import Checking
import Findings
import Gate
import IFCSchema
import Requirements
import Wording

/// A requirement file of a check: what reports say of it, and what of it is asked.
struct LoadedRequirements {
  let result: RequirementFileResult
  /// The file as it was read, then those that it extends.
  let files: [ReadFile]
  private let content: RequirementContent?
  private let selection: DueSelection
  /// Positions in the file of specifications or requirements in which the audit found an error.
  private let unsound: Set<Int>

  /// Reads and audits the file at `path`.
  init(_ path: String, selection: DueSelection, language: Language) {
    let reading = RequirementReading(path, language: language)
    files = reading.files
    var result = reading.result(in: language)
    var selection = selection
    if case .cahier(let cahier) = reading.content {
      selection = selection.resolved(in: cahier)
      let problems = selection.problems(in: cahier, language: language)
      result.problems += problems
      result.isOfNoUse = !problems.isEmpty
      if problems.isEmpty {
        result.checklist = selection.checklist(of: cahier, sheets: reading.sheets, language: language)
      }
    }
    result.sheets = reading.sheets.map { SheetsResult($0, in: language) }
    self.result = result
    self.selection = selection
    let content = result.isOfNoUse ? nil : reading.content
    self.content = content
    let cahier: Cahier? = if case .cahier(let cahier) = content { cahier } else { nil }
    waivers = (cahier?.waivers ?? []).map { waiver in
      let row = reading.sheets?.place(ofLine: waiver.line.number)
      return PlacedWaiver(waiver, path: path, row: row, isOfCahier: true)
    }
    unsound = Set(reading.problems.compactMap { $0.severity == .error ? $0.specification : nil })
  }

  /// The stage that is asked of requirement files: its id, where all of them that have stages mean the same one by what
  /// was typed; else what was typed.
  static func stage(typed stage: String?, of requirements: [LoadedRequirements]) -> String? {
    let ids = Set(
      requirements.compactMap { loaded -> String? in
        guard case .cahier(let cahier) = loaded.content, !cahier.stages.isEmpty else { return nil }
        return loaded.selection.stage
      })
    return ids.count == 1 ? ids.first : stage
  }

  /// The requirements for models of a schema; nil where the file is none.
  func file(for schema: Schema) -> RequirementFile? {
    switch content {
    case .ids(let file): file
    case .cahier(let cahier):
      cahier.requirementFile(stage: selection.stage, lot: selection.lot, schema: schema.version.name)
    case nil: nil
    }
  }

  /// Whether the audit found an error in a specification of ``file(for:)``, so that what it finds means nothing.
  func isUnsound(_ specification: Specification, at place: Int) -> Bool {
    switch content {
    case .ids: return unsound.contains(place)
    case .cahier(let cahier):
      let requirements = cahier.requirements
      return unsound.contains { requirements.indices.contains($0) && requirements[$0].id == specification.id }
    case nil: return false
    }
  }

  /// The requirements for a submission as a whole; nil where the file is none.
  ///
  /// A stage that lists the models and documents it expects asks for them by that: where no requirement does, the rules
  /// M22 and D1 are added, worded as in the set `rules`. They are added for a single model, and without a folder of
  /// documents, too: that nobody judged them is told.
  ///
  /// - Parameter others: the codes of rules that other requirement files ask for with what this one expects.
  func submissionFile(askedByOthers others: Set<String>) -> RequirementFile? {
    guard case .cahier(var cahier) = content else { return file(for: Schema.of(.ifc4)) }
    let stage = selection.stage.flatMap(cahier.stage)
    let asked = others.union(ruleCodes)
    let implied = [("M22", stage?.models.isEmpty == false), ("D1", stage?.documents.isEmpty == false)]
    for (code, isExpected) in implied where isExpected && !asked.contains(code) {
      guard var requirement = Self.shippedRule(code), case .rule(var request) = requirement.content else { continue }
      request.isImplied = true
      requirement.content = .rule(request)
      cahier.requirements.append(requirement)
    }
    return cahier.requirementFile(stage: selection.stage, lot: selection.lot, schema: "IFC4")
  }

  /// The codes of the rules that its requirements ask for.
  var ruleCodes: Set<String> {
    guard case .cahier(let cahier) = content else { return [] }
    return Set(
      cahier.requirements.compactMap { requirement in
        if case .rule(let request) = requirement.content { request.code } else { nil }
      })
  }

  /// The documents that it expects at the stage, and its lots: rules of other files go by them, too.
  var expectedDelivery: ExpectedDelivery {
    guard case .cahier(let cahier) = content else { return ExpectedDelivery() }
    let due = cahier.specifications(stage: selection.stage, lot: selection.lot, schema: "IFC4")
    return ExpectedDelivery(
      documents: cahier.documents(at: selection.stage.flatMap(cahier.stage), lot: selection.lot),
      lots: cahier.lots(asked: selection.lot),
      isAskedFor: due.contains { $0.ruleRequest?.code == "D1" })
  }

  /// A requirement of the set `rules`.
  private static func shippedRule(_ id: String) -> CahierRequirement? {
    ShippedCahier.read(named: "rules")?.cahier?.requirements.first { $0.id == id }
  }

  /// Of a set that ships with recol, what its rules ask, by their codes; none of another file.
  var shippedRuleTitles: [String: BilingualText] {
    guard case .cahier(let cahier) = content, ShippedCahier(rawValue: result.path) != nil else { return [:] }
    return cahier.ruleTitles
  }

  /// The lots that a model is made by; nil where one lot alone is asked, which answers for all that is asked of it.
  func lots(ofFileAt path: String) -> LotsOfModel? {
    guard case .cahier(let cahier) = content, selection.lot == nil else { return nil }
    return LotsOfModel(cahier, path: path)
  }

  /// The lots that make models of the disciplines that the name of a file tells; empty where the cahier names none.
  func makers(ofFileAt path: String) -> [String] {
    guard case .cahier(let cahier) = content else { return [] }
    return LotsOfModel(cahier, path: path).all
  }

  /// What people call the lots of the cahier, by their ids.
  var lotTitles: [String: String] {
    Dictionary(result.names.lots.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
  }

  /// The disciplines of the cahier that the name of a file tells.
  func disciplines(ofFileAt path: String) -> [String] {
    guard case .cahier(let cahier) = content else { return [] }
    return DisciplineTable(cahier.disciplines).disciplines(ofFileAt: path)
  }

  /// What is due at the stage that is asked for; nil where no stage is, or the file has no stages.
  func schedule(days: CheckDays, terms: DeadlineTerms, language: Language) -> DeadlineSchedule? {
    guard case .cahier(let cahier) = content, let stage = selection.stage.flatMap(cahier.stage) else { return nil }
    return DeadlineSchedule(of: stage, in: cahier, days: days, terms: terms, language: language)
  }

  /// The requirements of a cahier that are due; none of another file.
  var due: [CahierRequirement] {
    guard case .cahier(let cahier) = content else { return [] }
    return cahier.requirements(stage: selection.stage, lot: selection.lot)
  }

  /// The waivers that a cahier itself has.
  let waivers: [PlacedWaiver]

  /// The rules that the decision on the stage follows; nil where the cahier does not say.
  var regime: StageRegime? {
    guard case .cahier(let cahier) = content else { return nil }
    return selection.stage.flatMap(cahier.stage)?.regime
  }

  /// The ids of due requirements that compare values with a day of the run, which nobody may have given.
  func requirements(comparingWith anchor: DateRule.Anchor) -> [String] {
    guard case .cahier(let cahier) = content else { return [] }
    return cahier.requirements(stage: selection.stage, lot: selection.lot).filter { requirement in
      guard case .checks(_, let checks) = requirement.content else { return false }
      return checks.contains { $0.rule.date?.compares(with: anchor) ?? false }
    }.map(\.id)
  }

  /// Whether a formula of penalties that needs an amount holds at the stage, or at one of which something is told.
  var needsAmount: Bool {
    guard case .cahier(let cahier) = content, let stage = selection.stage.flatMap(cahier.stage) else { return false }
    let stages = [stage] + cahier.deliveriesAfterAcceptance(after: stage).map(\.stage)
    return stages.contains { cahier.penalty(at: $0)?.needsAmount ?? false }
  }
}
