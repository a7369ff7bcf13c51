import Findings
import Wording

/// The days by which something has to be done, where things stand, and how they were counted; then the delays whose
/// day is not known.
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
          page.head([FrontLabel.what, .date, .state, .count].map { ($0.phrase, false) })
          html.element(.tbody) {
            for deadline in result.deadlines { write(deadline) }
            for deadline in result.pendingDeadlines { write(deadline) }
          }
        }
      }
    }
  }

  private func write(_ deadline: Deadline) {
    row(deadline.kind, deadline.id) {
      cell(.date) {
        html.element(.strong, language.day(deadline.date))
        if let moved = deadline.moved(in: language) { html.text(", " + moved) }
      }
      cell(.state) {
        html.text(deadline.standing(in: language))
        if let penalty = deadline.penalty { html.element(.p) { html.foreign(penalty.said(in: language)) } }
      }
      cell(.count) {
        html.foreign(deadline.counting(in: language))
        html.element(.p, [.classes("faint")], deadline.kind.effect.said(in: language))
      }
    }
  }

  private func write(_ deadline: PendingDeadline) {
    row(deadline.kind, deadline.id) {
      cell(.date) { html.text("–") }
      cell(.state) { html.text("–") }
      cell(.count) { html.foreign(deadline.said(in: language)) }
    }
  }

  private func row(_ kind: Deadline.Kind, _ stage: String, _ cells: () -> Void) {
    html.element(.tr) {
      html.element(.th, [.set(.scope, "row")]) {
        html.say(kind.phrase)
        html.text(" ")
        html.foreign("(\(stage))")
      }
      cells()
    }
  }

  private func cell(_ head: FrontLabel, _ content: () -> Void) {
    html.element(.td, [.set(.head, head.phrase.said(in: language))], content)
  }
}
