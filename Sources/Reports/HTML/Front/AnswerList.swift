import Findings
import Wording

/// The three questions of who has to decide, answered in the first lines of the page: what blocks, whose it is, until
/// when.
struct AnswerList {
  /// Lines of each answer.
  private static let limit = 4

  let page: ReportPage
  private var html: HTMLWriter { page.html }
  private var language: Language { page.language }

  func write() {
    let blocking = page.requirements.filter(\.whole.blocks)
    html.element(.dl, [.classes("answers")]) {
      answer(.answerWhat) { writeWhat(blocking) }
      if !blocking.isEmpty { answer(.whose) { writeWhose(blocking) } }
      answer(.answerWhen) { writeWhen() }
    }
  }

  private func answer(_ question: FrontLabel, _ content: () -> Void) {
    html.element(.div) {
      html.element(.dt, question.phrase.said(in: language))
      html.element(.dd, [], content)
    }
  }

  private func writeWhat(_ blocking: [ReportedRequirement]) {
    guard !blocking.isEmpty else { return html.say(FrontLabel.nothingBlocks.phrase) }
    html.element(.ul) {
      for requirement in blocking.prefix(Self.limit) {
        html.element(.li) {
          html.element(.a, [.to(requirement.anchor)]) { html.foreign(requirement.whole.name) }
        }
      }
      further(blocking.count - Self.limit)
    }
  }

  private func writeWhose(_ blocking: [ReportedRequirement]) {
    let owners = Owners(page: page).counted(blocking)
    html.element(.ul) {
      for owner in owners.prefix(Self.limit) {
        html.element(.li) {
          html.foreign(owner.name)
          html.text(" — " + FrontLabel.requirementCount.phrase.said(in: language, language.counted(owner.count)))
        }
      }
      further(owners.count - Self.limit)
    }
  }

  private func writeWhen() {
    let open = page.result.deadlines.filter { !$0.isSettled && $0.kind != .endOfGuarantee }.sorted { $0.date < $1.date }
    guard !open.isEmpty else { return html.say(FrontLabel.noDeadline.phrase) }
    html.element(.ul) {
      for deadline in open.prefix(Self.limit) {
        html.element(.li) {
          html.element(.strong, language.day(deadline.date))
          let words = [deadline.kind.effect.said(in: language), deadline.standing(in: language)]
          html.text(" — " + FrontLabel.dayMeans.phrase.said(in: language, words))
        }
      }
      further(open.count - Self.limit)
    }
  }

  private func further(_ count: Int) {
    guard count > 0 else { return }
    let said = DecisionLabel.furtherRequirements.phrase.said(in: language, language.counted(count))
    html.element(.li, [.classes("faint")], said)
  }
}
