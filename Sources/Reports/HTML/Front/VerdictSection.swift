import Findings
import Wording

/// What is proposed and why; without a cahier, how it came out.
struct VerdictSection {
  /// Requirements that stand beside a motive.
  private static let named = 4

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
    AnswerList(page: page).write()
    html.element(.h3, FrontLabel.reasons.phrase.said(in: language))
    html.element(.ul) {
      let texts = MotiveText(result: page.result, language: language)
      for motive in proposed.motives {
        html.element(.li) {
          html.foreign(texts.sentence(of: motive))
          writeNamed(proposed.requirements(of: motive.reason))
          writeSubjects(texts.subjects(of: motive))
        }
      }
    }
    if let decision = page.result.proposedDecision {
      let words = [decision.regime.phrase, decision.term.phrase].map { $0.said(in: language) }
      html.element(.p) { html.say(DecisionLabel.corresponds.phrase, words) }
      if decision.hasObstacles { html.element(.p) { html.say(DecisionLabel.obstacles.phrase) } }
      if let source = decision.source {
        html.element(.p, [.classes("faint")]) {
          html.foreign(DecisionLabel.regimeSource.phrase.said(in: language, [Citation.said(source, in: language)]))
        }
      }
    }
    html.element(.p, [.classes("faint")], ProposalLabel.decision.phrase.said(in: language))
  }

  /// The first requirements of a motive, and where all of them are.
  private func writeNamed(_ requirements: [MotiveRequirement]) {
    guard !requirements.isEmpty else { return }
    html.text(language.colon)
    for (place, requirement) in requirements.prefix(Self.named).enumerated() {
      if place > 0 { html.text(", ") }
      page.link(requirement)
    }
    let more = requirements.count - Self.named
    guard more > 0 else { return }
    html.text(", ")
    let said = DecisionLabel.furtherRequirements.phrase.said(in: language, language.counted(more))
    html.element(.a, [.to("motives")], said)
  }

  /// The first models, folders or points of a motive.
  private func writeSubjects(_ subjects: [String]) {
    guard !subjects.isEmpty else { return }
    html.text(language.colon)
    html.foreign(subjects.prefix(Self.named).joined(separator: ", "))
    let more = subjects.count - Self.named
    guard more > 0 else { return }
    html.text(", " + DecisionLabel.furtherRequirements.phrase.said(in: language, language.counted(more)))
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
