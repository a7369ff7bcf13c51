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

  /// How much is left to do, a sentence each: models to be delivered again, then requirements.
  var left: [String] {
    guard !sheet.items.isEmpty || !sheet.unread.isEmpty else { return [said(.nothingLeft)] }
    var sentences: [String] = []
    let models = sheet.unread.count
    if models > 0 { sentences.append(VisaLabel.modelsLeft.phrase.said(in: language, language.counted(models))) }
    if !sheet.items.isEmpty {
      // Something that is missing altogether counts as one.
      let failures = sheet.items.reduce(0) { $0 + max($1.count, 1) }
      let numbers = [sheet.items.count, failures].flatMap(language.counted)
      sentences.append(VisaLabel.left.phrase.said(in: language, numbers))
    }
    return sentences
  }

  /// The models that have to be delivered again, each with what is the matter with it.
  var unread: [Fact] {
    sheet.unread.map { model in
      let why = model.unusableProblem?.message(in: language)
      // Whoever holds a lot has to know why a model is on its sheet that may be somebody else's.
      let owner = model.lots.isEmpty && sheet.lot != nil ? said(.nobodysModel) : nil
      return Fact(label: model.path, values: [why, owner].compactMap { $0 })
    }
  }

  /// That what follows may come of what models lack that were read in part, whosever they are; nil where it cannot.
  var cut: String? {
    let names = cutModels.map { result.fileName(of: $0.path) }
    return names.isEmpty ? nil : VisaLabel.cut.phrase.said(in: language, [names.joined(separator: ", ")])
  }

  /// The models that were read in part and that something is left to do in; where an object is missing altogether, it may
  /// be missing of any of them.
  private var cutModels: [ModelResult] {
    let named = Set(sheet.items.flatMap(\.sources).compactMap(\.model))
    let lacksObjects = sheet.items.contains(where: \.sources.isEmpty)
    return result.models.filter { $0.isCut && (lacksObjects || named.contains($0.path)) }
  }

  /// Who else is asked for what an item is about; nil where it is this lot alone.
  func sharing(_ item: VisaItem) -> String? {
    let lots = item.lots(beside: sheet.lot).map(LotNames(result).title(of:))
    return lots.isEmpty ? nil : VisaLabel.shared.phrase.said(in: language, [lots.joined(separator: ", ")])
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
    add(.stage, [StageName(result, in: language).text])
    add(.models, models)
    let known = Set(sheet.unread.map(\.path))
    let others = cutModels.filter { !known.contains($0.path) }.map { model in
      Fact(label: model.path, values: [model.unusableProblem?.message(in: language)].compactMap { $0 })
    }
    add(.unread, (unread + others).map { "\($0.label) — \($0.values.joined(separator: " ; "))" })
    if sheet.waived > 0 {
      let count = ["\(sheet.waived)", language.number(sheet.waived)]
      add(.waivers, [GateLabel.waived.phrase.said(in: language, count)])
    }
    if sheet.refusedDemands > 0 {
      let count = ["\(sheet.refusedDemands)", language.number(sheet.refusedDemands)]
      add(.refused, [SheetLabel.refused.phrase.said(in: language, count)])
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
    let models = result.models.filter { !$0.isUnusable && (named.isEmpty || named.contains($0.path)) }
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
