import Findings
import Wording

/// What is proposed and why; without a cahier, how it came out.
struct VerdictSection {
  let page: ReportPage
  private var html: HTMLWriter { page.html }
  private var language: Language { page.language }

  func write() {
    page.section("verdict", page.proposed == nil ? .verdict : .proposal, classes: "verdict " + tone) {
      html.element(.p, [.classes("word")]) {
        html.element(.span, [.set(.hiddenFromReaders, "true"), .classes("mark")], mark)
        html.element(.strong, page.verdict.said(in: language))
      }
      if let proposed = page.proposed { write(proposed) } else { writeHeadline() }
    }
  }

  private func write(_ proposed: ProposedVerdict) {
    html.element(.h3, FrontLabel.reasons.phrase.said(in: language))
    html.element(.ul) {
      for motive in proposed.motives { html.element(.li, motive.said(in: language)) }
    }
    if let decision = page.result.proposedDecision {
      let words = [decision.regime.phrase, decision.term.phrase].map { $0.said(in: language) }
      html.element(.p) { html.say(DecisionLabel.corresponds.phrase, words) }
      if decision.hasObstacles { html.element(.p) { html.say(DecisionLabel.obstacles.phrase) } }
      if let source = decision.source {
        html.element(.p, [.classes("faint")]) {
          html.foreign(DecisionLabel.regimeSource.phrase.said(in: language, [source]))
        }
      }
    }
    html.element(.p, [.classes("faint")], ProposalLabel.decision.phrase.said(in: language))
  }

  private func writeHeadline() {
    html.element(.ul) {
      for line in CheckHeadline(result: page.result, language: language).lines { html.element(.li, line) }
    }
  }

  private var tone: String {
    if let proposed = page.proposed {
      switch proposed.proposal {
      case .conform: return "good"
      case .conformWithRemarks: return "doubt"
      case .toBeRedone: return "bad"
      }
    }
    return page.result.status == .pass ? "good" : "bad"
  }

  private var mark: String {
    switch tone {
    case "good": "✓"
    case "doubt": "!"
    default: "✗"
    }
  }
}
