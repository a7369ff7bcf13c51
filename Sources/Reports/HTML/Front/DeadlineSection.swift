import Findings
import Wording

/// The days by which something has to be done and where things stand; how they were counted is told further on.
struct DeadlineSection {
  let page: ReportPage
  private var html: HTMLWriter { page.html }
  private var language: Language { page.language }

  func write() {
    let result = page.result
    page.section("deadlines", .deadlines) {
      guard !result.deadlines.isEmpty || !result.pendingDeadlines.isEmpty else {
        html.element(.p, FrontLabel.noDeadline.phrase.said(in: language))
        return
      }
      html.element(.p, [.classes("faint")]) { html.foreign(DeadlineLabel.heading(of: result, in: language)) }
      html.element(.div, [.classes("wide")]) {
        html.element(.table, [.classes("cards")]) {
          page.head([FrontLabel.what, .date, .state].map { ($0.phrase, false) })
          html.element(.tbody) {
            for deadline in result.deadlines { write(deadline) }
            for deadline in result.pendingDeadlines { write(deadline) }
          }
        }
      }
    }
  }

  private func write(_ deadline: Deadline) {
    html.element(.tr) {
      page.deadlineHead(deadline.kind, deadline.id)
      cell(.date) { html.element(.strong, language.day(deadline.date)) }
      cell(.state) { html.text(deadline.standing(in: language)) }
    }
  }

  private func write(_ deadline: PendingDeadline) {
    html.element(.tr) {
      page.deadlineHead(deadline.kind, deadline.id)
      cell(.date) { html.text("–") }
      cell(.state) { html.say(FrontLabel.dayUnknown.phrase) }
    }
  }

  private func cell(_ head: FrontLabel, _ content: () -> Void) {
    html.element(.td, [.set(.head, head.phrase.said(in: language))], content)
  }
}

extension ReportPage {
  /// What has to be done at which stage, as the head of a row.
  func deadlineHead(_ kind: Deadline.Kind, _ stage: String) {
    html.element(.th, [.set(.scope, "row")]) {
      html.say(kind.phrase)
      html.text(" ")
      html.foreign("(\(stage))")
    }
  }
}
