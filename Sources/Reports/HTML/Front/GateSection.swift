import Findings
import Wording

/// What is new beside a baseline, what is waived and by whom, and what is worth knowing of both.
struct GateSection {
  let page: ReportPage
  private var html: HTMLWriter { page.html }

  func write() {
    guard let sentences = GateSentences(page.result, in: page.language) else { return }
    page.section("gate", .gate) {
      html.element(.p) { html.element(.strong, sentences.headline) }
      html.element(.ul) {
        for line in sentences.facts + sentences.remarks { html.element(.li) { html.foreign(line) } }
      }
    }
  }
}
