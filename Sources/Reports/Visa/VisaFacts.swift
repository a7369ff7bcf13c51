import Findings
import Wording

/// What stands at the head of a fiche de visa, as the page and the workbook say it.
struct VisaFacts {
  /// A line of the head: what it says, and its texts.
  struct Fact {
    let label: String
    let values: [String]
  }

  let sheet: VisaSheet
  let result: CheckResult
  let language: Language

  /// The title: what it is, and of which lot.
  var title: String {
    let whose = sheet.title ?? sheet.lot ?? said(.nobody)
    return "\(said(.title)) — \(whose)"
  }

  /// The visa that is proposed.
  var proposal: String {
    let visa: VisaLabel =
      switch sheet.proposal {
      case .conform: .withoutRemarks
      case .conformWithRemarks: .withRemarks
      case .toBeRedone: .toBeRedone
      case nil: .notConcerned
      }
    return VisaLabel.proposed.phrase.said(in: language, [said(visa)])
  }

  /// How much is left to do.
  var left: String {
    guard !sheet.items.isEmpty else { return said(.nothingLeft) }
    // Something that is missing altogether counts as one.
    let failures = sheet.items.reduce(0) { $0 + max($1.count, 1) }
    let numbers = [sheet.items.count, failures].flatMap { ["\($0)", language.number($0)] }
    return VisaLabel.left.phrase.said(in: language, numbers)
  }

  /// The lines of the head that have something to say.
  var all: [Fact] {
    var facts: [Fact] = []
    func add(_ label: VisaLabel, _ values: [String?]) {
      let values = values.compactMap { $0 }.filter { !$0.isEmpty }
      if !values.isEmpty { facts.append(Fact(label: said(label), values: values)) }
    }
    if let lot = sheet.lot {
      add(.lot, [LotNames(result).title(of: lot)])
    } else {
      add(.lot, [said(.nobodyWhy)])
    }
    add(.contractor, [sheet.contractor])
    add(
      .operation,
      result.requirementFiles.map { file in
        [file.title ?? file.path, file.names.version].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " — ")
      })
    add(.stage, [result.stage.map { id in result.stageTitle(id).map { "\($0) (\(id))" } ?? id }])
    add(.models, models)
    if sheet.waived > 0 {
      let count = ["\(sheet.waived)", language.number(sheet.waived)]
      add(.waivers, [GateLabel.waived.phrase.said(in: language, count)])
    }
    if sheet.refusedDemands > 0 {
      let count = ["\(sheet.refusedDemands)", language.number(sheet.refusedDemands)]
      add(.unread, [SheetLabel.refused.phrase.said(in: language, count)])
    }
    add(.day, [result.day.map(language.day)])
    // What silence would mean is between the owner and who is in charge.
    add(.due, result.deadlines.filter { $0.kind != .tacitAdmission }.map(due))
    add(.tool, ["recol \(result.toolVersion)"])
    return facts
  }

  /// The files in which something of the sheet is left to do; all of them where nothing is.
  private var models: [String] {
    let named = Set(sheet.items.flatMap(\.sources).compactMap(\.model))
    let models = result.models.filter { named.isEmpty || named.contains($0.path) }
    return models.map { model in model.sha256().map { "\(model.path) (SHA-256 \($0.prefix(12))…)" } ?? model.path }
  }

  private func due(_ deadline: Deadline) -> String {
    let facts = [
      deadline.kind.phrase.said(in: language), result.stageTitle(deadline.id) ?? deadline.id,
      language.day(deadline.date),
    ]
    return DeadlineLabel.deadline.phrase.said(in: language, facts) + " — " + deadline.standing(in: language)
  }

  private func said(_ label: VisaLabel) -> String { label.phrase.said(in: language) }
}
