import Findings
import Wording

/// The findings of a comparison's page: counts, then a table for each state, the gravest first.
struct DiffFindingSections {
  let html: HTMLWriter
  let findings: FindingComparison
  let explainer: any ComparisonExplainer
  let limit: Int
  private var language: Language { html.language }

  func write() {
    html.element(.section) {
      html.element(.h2, DiffLabel.findingsHeading.phrase.said(in: language))
      html.element(.dl, [.classes("figures")]) {
        for state in ComparedState.allCases {
          html.element(.div) {
            html.element(.dt, state.phrase.said(in: language))
            html.element(.dd) { html.element(.strong, language.number(findings.count(state))) }
          }
        }
      }
      html.element(.p, AnnexLabel.onlyProposed.phrase.said(in: language))
      if findings.suspected + findings.changedBeside > 0 { writeCounts() }
    }
    let table = DiffTable(html: html, limit: limit)
    for state in DiffFindingLines.order {
      let all = findings.findings.filter { $0.state == state }
      table.write(
        all, state.phrase.said(in: language), [.requirement, .object, .before, .after, .suspicion], level: .h3
      ) { finding in
        let words = DiffFindingWords(finding, findings, explainer, language)
        return [
          words.requirement, words.object, words.before, words.after, finding.suspicion?.phrase.said(in: language),
        ]
      }
    }
  }

  private func writeCounts() {
    html.element(.ul) {
      for (label, count) in [(DiffLabel.suspected, findings.suspected), (.changedBeside, findings.changedBeside)]
      where count > 0 {
        html.element(.li, label.phrase.said(in: language, ["\(count)", language.number(count)]))
      }
    }
  }
}
