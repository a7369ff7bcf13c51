import Findings
import Wording

/// The days by which something has to be done, and how they were counted.
struct DeadlineSection {
  let page: ReportPage
  private var html: HTMLWriter { page.html }
  private var language: Language { page.language }

  func write() {
    page.section("deadlines", .deadlines) {
      guard !page.result.deadlines.isEmpty else {
        html.element(.p, FrontLabel.noDeadline.phrase.said(in: language))
        return
      }
      html.element(.ul) {
        for deadline in page.result.deadlines {
          let facts = [
            deadline.date, deadline.id, language.delay(deadline.delay), deadline.start, deadline.source ?? "–",
          ]
          html.element(.li) { html.foreign(ProposalLabel.deadline.phrase.said(in: language, facts)) }
        }
      }
    }
  }
}
