import Findings
import Wording

/// A baseline, waivers and a threshold in the text report.
struct GateLines {
  let page: TextPage
  let result: CheckResult

  /// Writes them, where there are any.
  func write() {
    guard let sentences = GateSentences(result, in: page.settings.language) else { return }
    page.paragraph(
      hanging: 2,
      [
        .init(sentences.heading, .strong), .init(" — "),
        .init(sentences.headline, result.gateStatus == .pass ? .strongGood : .strongBad),
      ])
    for fact in sentences.facts { page.paragraph(indent: 2, hanging: 2, [.init(fact, .faint)]) }
    for remark in sentences.remarks { page.paragraph(indent: 2, hanging: 2, [.init(remark, .doubtful)]) }
    page.gap()
  }
}
