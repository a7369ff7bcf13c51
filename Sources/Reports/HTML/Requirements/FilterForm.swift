import Findings
import Wording

/// What filters, searches and sorts the requirements. Without the script there is nothing to see of it.
struct FilterForm {
  let page: ReportPage
  private var html: HTMLWriter { page.html }
  private var language: Language { page.language }

  func write() {
    let title = ItemLabel.filter.phrase.said(in: language)
    html.element(.form, [.classes("filter"), .set(.control, "filter"), .set(.label, title), .flag(.hidden)]) {
      html.element(.label) {
        html.element(.span, ItemLabel.search.phrase.said(in: language))
        html.void(.input, [.set(.type, "search"), .set(.control, "search")])
      }
      if page.result.hasCahier {
        choice(.severity, "severity", Gravity.allCases.map { ($0.rawValue, $0.phrase.said(in: language)) })
        choice(.lot, "lot", page.lots.enumerated().map { ("\($0)", page.title(ofLot: $1)) })
      }
      choice(.status, "status", statuses)
      choice(
        .order, "order",
        [
          ("order", ItemLabel.byGravity), ("failed", .byFailures), ("share", .byShare), ("id", .byId),
        ].map { ($0.0, $0.1.phrase.said(in: language)) }, hasAll: false)
      html.element(.div, [.classes("buttons")]) {
        button(.reset, "reset")
        button(.openAll, "open")
        button(.closeAll, "close")
      }
      html.element(
        .output,
        [
          .set(.live, "polite"), .set(.control, "count"),
          .set(.sentence, ItemLabel.shown.phrase.said(in: language, ["#1", "#2"])),
        ], "")
    }
  }

  private var statuses: [(String, String)] {
    Standing.allCases.filter { standing in page.requirements.contains { $0.whole.standing == standing } }
      .map { ($0.rawValue, $0.phrase.said(in: language)) }
  }

  private func choice(_ label: ItemLabel, _ control: String, _ options: [(String, String)], hasAll: Bool = true) {
    html.element(.label) {
      html.element(.span, label.phrase.said(in: language))
      html.element(.select, [.set(.control, control)]) {
        if hasAll { html.element(.option, [.set(.value, "")], ItemLabel.all.phrase.said(in: language)) }
        for (value, text) in options {
          html.element(.option, [.set(.value, value)], HTMLEscape.cut(text)?.shown ?? text)
        }
      }
    }
  }

  private func button(_ label: ItemLabel, _ control: String) {
    html.element(
      .button, [.set(.type, "button"), .set(.control, control)], label.phrase.said(in: language))
  }
}
