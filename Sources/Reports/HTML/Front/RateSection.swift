import Findings
import Wording

/// The figures of all checks together.
struct RateSection {
  let page: ReportPage
  private var html: HTMLWriter { page.html }
  private var language: Language { page.language }

  func write() {
    let outcomes = page.requirements.reduce(OutcomeTally()) { $0 + $1.whole.outcomes }
    let row = CompletenessRow(.requirement, key: nil, outcomes: outcomes)
    page.section("rates", .rates) {
      html.element(.dl, [.classes("figures")]) {
        if page.proposed != nil {
          let blocking = page.requirements.count { $0.whole.blocks }
          figure(.blockingCount, language.number(blocking), nil)
        } else {
          writeStatuses()
        }
        figure(.checkCount, language.number(outcomes.total), nil)
        rate(.presentRate, row.present, of: row.applicable, .presentMeaning)
        rate(.filledRate, row.filled, of: row.applicable, .filledMeaning)
        rate(.validRate, row.valid, of: row.applicable, .validMeaning)
        if let proposed = page.proposed { figure(.score, language.share(proposed.score), .scoreMeaning) }
      }
    }
  }

  private func writeStatuses() {
    for standing in Standing.allCases {
      let count = page.requirements.count { $0.whole.standing == standing }
      guard count > 0 else { continue }
      html.element(.div) {
        html.element(.dt, standing.phrase.said(in: language))
        html.element(.dd) { html.element(.strong, language.number(count)) }
      }
    }
  }

  private func rate(_ label: FrontLabel, _ part: Int, of whole: Int, _ meaning: FrontLabel) {
    html.element(.div) {
      html.element(.dt, label.phrase.said(in: language))
      html.element(.dd) {
        html.element(.strong, language.share(part, of: whole))
        let counts = FrontLabel.ofChecks.phrase.said(in: language, [language.number(part), language.number(whole)])
        html.element(.small, counts + ", " + meaning.phrase.said(in: language))
      }
    }
  }

  private func figure(_ label: FrontLabel, _ value: String, _ meaning: FrontLabel?) {
    html.element(.div) {
      html.element(.dt, label.phrase.said(in: language))
      html.element(.dd) {
        html.element(.strong, value)
        if let meaning { html.element(.small, meaning.phrase.said(in: language)) }
      }
    }
  }
}
