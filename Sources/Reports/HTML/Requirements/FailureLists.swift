import Findings
import Wording

/// What fails of a requirement in one model, or on the submission: put together by class, type and reason, each group
/// folded over its objects.
struct FailureLists {
  /// Storeys named of one group.
  private static let storeys = 6
  /// Objects of a group that paper lists, whatever the requirement.
  static let mostOnPaper = 5

  let page: ReportPage
  let part: ReportedRequirement.Part
  let specification: SpecificationResult
  let budget: ListBudget
  /// Whether the sentence of a check must be named, since the requirement lists several.
  let namesChecks: Bool
  private var html: HTMLWriter { page.html }
  private var language: Language { page.language }
  private var explainer: (any FailureExplainer)? { page.result.explainer(part) }

  func write() {
    guard specification.status == .fail || specification.status == .notEvaluated else { return }
    let open = specification.requirements.indices.filter { !specification.requirements[$0].failures.isEmpty }
    writeHeading(only: open.count == 1 && !namesChecks ? specification.requirements[open[0]] : nil)
    if !specification.failures.isEmpty { write(specification.failures, requirement: nil) }
    for number in open {
      let asked = specification.requirements[number]
      if open.count > 1 || namesChecks {
        html.element(.p, [.classes("sentence")]) {
          html.sentence(asked.text.isEmpty ? asked.facet.rawValue : asked.text)
          html.text(" — " + counted(asked))
        }
      }
      write(asked.failures, requirement: number)
    }
  }

  /// The model where there are several, and how many checks fail or why there are none.
  private func writeHeading(only asked: RequirementResult?) {
    var parts = page.result.models.count > 1 ? [specification.why?.said(in: language)].compactMap { $0 } : []
    if let model = part.model, page.result.models[model].isCut {
      parts.append(ItemLabel.partlyRead.phrase.said(in: language))
    }
    if let asked { parts.append(counted(asked)) }
    if !specification.failures.isEmpty {
      let count = specification.failures.count
      parts.append(ItemLabel.foundIn.phrase.said(in: language, ["\(count)", language.number(count)]))
    }
    let said = parts.joined(separator: ", ")
    guard page.result.models.count > 1 else {
      if !said.isEmpty { html.element(.p, [.classes("sentence")]) { html.sentence(said) } }
      return
    }
    html.element(.h4) {
      html.foreign(part.model.map { page.result.models[$0].path } ?? CheckLabel.submission.phrase.said(in: language))
      if !said.isEmpty { html.element(.small) { html.sentence(" — " + said) } }
    }
  }

  private func counted(_ asked: RequirementResult) -> String {
    let isFailing = asked.failed > 0
    let count = isFailing ? asked.failed : asked.notEvaluable
    let label: ItemLabel = isFailing ? .failsIn : .notEvaluableIn
    return label.phrase.said(
      in: language, ["\(count)", language.number(count), language.number(asked.outcomes.total)])
  }

  private func write(_ failures: [Failure], requirement: Int?) {
    let kinds = FailureKinds(
      failures, explainer: explainer, keeping: budget.objectsPerGroup, threads: page.settings.threads)
    budget.begin()
    html.element(.div, [.classes("groups")]) {
      for group in kinds.groups.prefix(budget.groupsPerList) { write(group, requirement: requirement) }
    }
    let omitted = kinds.groups.dropFirst(budget.groupsPerList)
    guard !omitted.isEmpty else { return }
    let numbers = [omitted.count, omitted.reduce(0) { $0 + $1.count }]
    html.element(.p, [.classes("faint")]) {
      html.say(ItemLabel.groupsOmitted.phrase, ["\(numbers[0])"] + numbers.map(language.number))
      html.text(" ")
      html.say(ItemLabel.wholeList.phrase)
    }
  }

  // MARK: Groups

  private func write(_ group: FailureKinds.Group, requirement: Int?) {
    guard let sample = group.first.first else { return }
    let listed = budget.take(min(group.count, group.first.count), bytes: html.count)
    let isShort = listed == group.count && listed <= Self.mostOnPaper
    html.element(.details, [.classes(isShort ? "group short" : "group")]) {
      html.element(.summary) {
        writeSummary(group, sample)
        if !isShort { html.element(.span, [.classes("annex")], ItemLabel.inAnnex.phrase.said(in: language)) }
      }
      if listed > 0 {
        html.element(.div, [.classes("wide")]) {
          FailureTable(
            page: page, explainer: explainer, position: part.position, requirement: requirement,
            whole: part.model == nil ? .wholeSubmission : .wholeModel
          ).write(Array(group.first.prefix(listed)))
        }
      }
      let omitted = group.count - listed
      if omitted > 0 {
        html.element(.p, [.classes("faint")]) {
          html.say(ItemLabel.objectsOmitted.phrase, ["\(omitted)", language.number(omitted)])
          html.text(" ")
          html.say(ItemLabel.wholeList.phrase)
        }
      }
    }
  }

  private func writeSummary(_ group: FailureKinds.Group, _ sample: Failure) {
    let className = explainer?.className(of: sample) ?? ""
    // A model is not counted; what is wrong with it may be.
    if className.isEmpty {
      html.text(whole.phrase.said(in: language))
    } else {
      html.element(.strong, [.classes("num")], language.number(group.count))
      html.text(" ")
      html.foreign(className)
    }
    if let type = explainer?.place(of: sample).typeName, !type.isEmpty {
      html.text(" ")
      html.foreign(ItemLabel.ofType.phrase.said(in: language, [type]))
    }
    html.text(" — ")
    html.element(.span, [.classes("reason")], group.reason.phrase.said(in: language))
    if className.isEmpty, group.count > 1 { html.text(" (" + language.number(group.count) + ")") }
    writeStoreys(group)
  }

  private var whole: CheckLabel { part.model == nil ? .wholeSubmission : .wholeModel }

  private func writeStoreys(_ group: FailureKinds.Group) {
    let named = group.storeys.map { cell in
      (name: cell.sample.instance > 0 ? explainer?.place(of: cell.sample).storey : nil, count: cell.count)
    }
    guard named.contains(where: { $0.name != nil }) else { return }
    html.element(.span, [.classes("storeys")]) {
      for (position, storey) in named.prefix(Self.storeys).enumerated() {
        html.text(position == 0 ? " (" : ", ")
        let name = storey.name ?? ItemLabel.noStorey.phrase.said(in: language)
        html.foreign(ItemLabel.inStorey.phrase.said(in: language, [name, language.number(storey.count)]))
      }
      let further = named.count - Self.storeys
      if further > 0 {
        html.text(" ")
        html.say(ItemLabel.furtherStoreys.phrase, ["\(further)", language.number(further)])
      }
      html.text(")")
    }
  }
}
