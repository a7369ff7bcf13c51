import Findings
import Wording

/// Each reason of the proposal with the requirements that it is about: what a decision that states its reasons names.
/// For works they are the reservations that are proposed.
struct MotiveSection {
  /// Requirements of a reason.
  private static let limit = 400

  let page: ReportPage
  private var html: HTMLWriter { page.html }
  private var language: Language { page.language }

  func write() {
    guard let proposed = page.proposed else { return }
    let motives = proposed.motives.filter { !proposed.requirements(of: $0.reason).isEmpty }
    guard !motives.isEmpty else { return }
    let reservations = page.result.proposedDecision?.reservations.count ?? 0
    page.section("motives", reservations > 0 ? .reservations : .motives) {
      if reservations > 0 {
        html.element(.p, DecisionLabel.reservations.phrase.said(in: language, ["\(reservations)"]))
      }
      for motive in motives {
        html.element(.h3, motive.said(in: language))
        let requirements = proposed.requirements(of: motive.reason)
        html.element(.ul, [.classes("motives")]) {
          for requirement in requirements.prefix(Self.limit) { write(requirement) }
        }
        page.further(requirements.count - Self.limit, DecisionLabel.furtherRequirements.phrase)
      }
    }
  }

  private func write(_ requirement: MotiveRequirement) {
    html.element(.li) {
      page.link(requirement)
      html.text(" ")
      html.foreign(requirement.name)
      if let clause = requirement.clause { html.foreign(DecisionLabel.clause.phrase.said(in: language, [clause])) }
      if let counts = counts(of: requirement) {
        html.element(.span, [.classes("faint")]) {
          html.text(" — ")
          html.sentence(counts)
        }
      }
    }
  }

  private func counts(of requirement: MotiveRequirement) -> String? {
    if let failing = requirement.outcomes.failing(in: language) { return failing }
    if requirement.failed > 0 {
      let numbers = language.counted(requirement.failed) + [language.number(requirement.checks)]
      return ProposalLabel.failing.phrase.said(in: language, numbers)
    }
    if requirement.notEvaluable > 0 {
      let numbers = language.counted(requirement.notEvaluable) + [language.number(requirement.checks)]
      return ItemLabel.notEvaluableIn.phrase.said(in: language, numbers)
    }
    return requirement.why?.said(in: language)
  }
}

extension ReportPage {
  /// The id of a requirement, as a link to what the page says of it.
  func link(_ requirement: MotiveRequirement) {
    guard let anchor = anchor(of: requirement) else { return html.foreign(requirement.id) }
    html.element(.a, [.to(anchor)]) { html.foreign(requirement.id) }
  }
}
