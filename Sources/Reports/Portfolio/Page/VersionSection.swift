import Findings
import Wording

/// Models that do not count: copies of another, and versions of which there is a newer one.
struct VersionSection {
  /// Paths shown of each.
  private static let limit = 200

  let page: PortfolioPage
  private var html: HTMLWriter { page.html }
  private var language: Language { page.language }

  func write() {
    let portfolio = page.portfolio
    page.section(.versions) {
      guard portfolio.duplicates.total + portfolio.superseded.total > 0 else {
        return html.element(.p, page.said(.none))
      }
      fold(.duplicates, portfolio.duplicates, [(.path, false), (.copyOf, false), (.bytes, true)], view: "duplicate") {
        [.foreign($0.path), .foreign($0.other), .number($0.bytes ?? 0)]
      }
      fold(
        .superseded, portfolio.superseded,
        [(.path, false), (.written, false), (.supersededBy, false), (.written, false)], view: "superseded"
      ) { [.foreign($0.path), .foreign(day($0.timeStamp)), .foreign($0.other), .foreign(day($0.newer))] }
    }
  }

  private func fold(
    _ heading: PortfolioHeading, _ list: CutList<OtherPath>, _ columns: [(label: PortfolioLabel, isNumber: Bool)],
    view: String, _ cells: (OtherPath) -> [PortfolioPage.Cell]
  ) {
    guard list.total > 0 else { return }
    let shown = list.shown.prefix(Self.limit)
    html.element(.details, [.classes("group")]) {
      html.element(.summary) {
        html.element(.span, [.classes("num")], language.number(list.total))
        html.text(page.said(heading))
      }
      if heading == .superseded { page.meaning(.supersededMeaning) }
      page.table(page.said(heading), columns, rows: shown.map(cells))
      page.further(list.total - shown.count, view: view)
    }
  }

  private func day(_ stamp: String?) -> String? { stamp.map { String($0.prefix(10)) } }
}
