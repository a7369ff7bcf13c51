import Findings
import Wording

/// How each deadline was counted: the delay, the fact that it runs from, the text that fixes it, what moves its end, what
/// lateness costs.
struct DeadlineCountSection {
  let page: ReportPage
  private var html: HTMLWriter { page.html }
  private var language: Language { page.language }

  func write() {
    let result = page.result
    guard !result.deadlines.isEmpty || !result.pendingDeadlines.isEmpty else { return }
    page.section("deadline-counts", .deadlineCounts) {
      html.element(.div, [.classes("wide")]) {
        html.element(.table, [.classes("cards")]) {
          page.head([FrontLabel.what, .date, .count].map { ($0.phrase, false) })
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
      cell(.date) {
        html.element(.strong, language.day(deadline.date))
        if let moved = deadline.moved(in: language) { html.text(", " + moved) }
      }
      cell(.count) {
        html.foreign(deadline.counting(in: language))
        html.element(.p, [.classes("faint")], deadline.kind.effect.said(in: language))
        if let penalty = deadline.penalty { html.element(.p) { html.foreign(penalty.said(in: language)) } }
      }
    }
  }

  private func write(_ deadline: PendingDeadline) {
    html.element(.tr) {
      page.deadlineHead(deadline.kind, deadline.id)
      cell(.date) { html.text("–") }
      cell(.count) { html.foreign(deadline.said(in: language)) }
    }
  }

  private func cell(_ head: FrontLabel, _ content: () -> Void) {
    html.element(.td, [.set(.head, head.phrase.said(in: language))], content)
  }
}
