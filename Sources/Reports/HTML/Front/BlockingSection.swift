import Findings
import Wording

/// What blocks, whose it is, and until when; without a cahier, what does not hold.
struct BlockingSection {
  /// Requirements listed.
  private static let limit = 30

  let page: ReportPage
  private var html: HTMLWriter { page.html }
  private var language: Language { page.language }
  private var isProposal: Bool { page.proposed != nil }

  func write() {
    let found = page.requirements.filter { isProposal ? $0.whole.blocks : $0.whole.status == .fail }
    page.section("blocking", isProposal ? .blocking : .failing) {
      if isProposal, let day = page.result.deadlines.filter({ $0.kind == .verification }).map(\.date).min() {
        html.element(.p, [.classes("until")]) { html.say(FrontLabel.until.phrase, [language.day(day)]) }
      }
      guard !found.isEmpty else {
        html.element(.p, FrontLabel.nothingBlocks.phrase.said(in: language))
        return
      }
      html.element(.div, [.classes("wide")]) { writeTable(found) }
      page.further(found.count - Self.limit, FrontLabel.further.phrase)
    }
  }

  private func writeTable(_ found: [ReportedRequirement]) {
    html.element(.table, [.classes("cards")]) {
      let hasClause = found.prefix(Self.limit).contains { $0.whole.terms?.clause != nil }
      let heads: [FrontLabel] =
        [.requirement] + (isProposal ? [.whose] : []) + [.finding] + (hasClause ? [.clause] : [])
      page.head(heads.map { ($0.phrase, false) })
      html.element(.tbody) {
        for requirement in found.prefix(Self.limit) {
          html.element(.tr) {
            html.element(.th, [.set(.scope, "row")]) {
              html.element(.a, [.to(requirement.anchor)]) { html.foreign(requirement.whole.id) }
              html.text(" ")
              html.foreign(requirement.whole.name)
            }
            if isProposal { cell(.whose) { writeWhose(requirement) } }
            cell(.finding) { html.sentence(finding(requirement)) }
            if hasClause { cell(.clause) { html.foreign(requirement.whole.terms?.clause ?? "–") } }
          }
        }
      }
    }
  }

  private func cell(_ head: FrontLabel, _ content: () -> Void) {
    html.element(.td, [.set(.head, head.phrase.said(in: language))], content)
  }

  private func writeWhose(_ requirement: ReportedRequirement) {
    guard let terms = requirement.whole.terms else { return }
    let lots = terms.lots.map { id -> String in
      let title = page.title(ofLot: id)
      guard let contractor = page.result.lot(id)?.contractor else { return title }
      return FrontLabel.lotHeldBy.phrase.said(in: language, [title, contractor])
    }
    html.sentence(lots.isEmpty ? FrontLabel.everyLot.phrase.said(in: language) : lots.joined(separator: ", "))
    if let name = terms.responsible {
      html.text(" — ")
      html.foreign(FrontLabel.responsible.phrase.said(in: language, [name]))
    }
  }

  /// How much fails, and in how many of the models.
  private func finding(_ requirement: ReportedRequirement) -> String {
    let whole = requirement.whole
    guard whole.outcomes.failed > 0 else {
      return whole.why?.said(in: language) ?? whole.status.phrase.said(in: language)
    }
    let numbers = ["\(whole.outcomes.failed)", language.number(whole.outcomes.failed)]
    let text = ProposalLabel.failing.phrase.said(in: language, numbers + [language.number(whole.outcomes.total)])
    let models = requirement.parts.count { $0.model != nil && page.result.specification($0)?.status == .fail }
    guard page.result.models.count > 1, models > 0 else { return text }
    let counts = ["\(models)", "\(page.result.models.count)"]
    return text + " " + ProposalLabel.inModels.phrase.said(in: language, counts)
  }
}
