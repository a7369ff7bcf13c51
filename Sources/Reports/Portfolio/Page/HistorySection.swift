import Findings
import Wording

/// What changed from scan to scan, and what the last one left out.
struct HistorySection {
  /// Scans and paths shown.
  private static let (scanLimit, pathLimit) = (30, 200)

  let page: PortfolioPage
  private var html: HTMLWriter { page.html }
  private var language: Language { page.language }

  func write() {
    let summary = page.portfolio.summary
    page.section(.history) {
      let shown = summary.history.prefix(Self.scanLimit)
      page.table(
        page.said(.history),
        [
          (.scan, false), (.profile, false), (.scanned, false), (.new, true), (.moved, true), (.changed, true),
          (.vanished, true), (.status, false),
        ], isSortable: false,
        rows: shown.map { scan in
          [
            .own(language.day(String(scan.started.prefix(10)))), .foreign(scan.profile),
            .foreign(scan.folders.joined(separator: ", ")), .number(scan.new), .number(scan.moved),
            .number(scan.changed), .number(scan.vanished), .own(scan.ended == nil ? page.said(.unfinished) : "✓"),
          ]
        })
      page.further(summary.history.count - shown.count, view: "history")
      writeLeftOut(summary)
    }
  }

  private func writeLeftOut(_ summary: ArchiveSummary) {
    let total = summary.leftOutReasons.reduce(0) { $0 + $1.paths }
    guard total > 0 else { return }
    html.element(.h3, page.said(.leftOut))
    let shown = summary.leftOut.prefix(Self.pathLimit)
    html.element(.details, [.classes("group")]) {
      let reasons = summary.leftOutReasons.map {
        "\(LeftOutWord.text(of: $0.reason, in: language)) (\(language.number($0.paths)))"
      }
      html.element(.summary) { html.sentence(reasons.joined(separator: ", ")) }
      page.table(
        page.said(.leftOut), [(.path, false), (.reason, false)],
        rows: shown.map { path in
          let reason = LeftOutWord.text(of: path.reason, in: language)
          return [
            .foreign(path.path), .foreign([reason, path.detail ?? ""].filter { !$0.isEmpty }.joined(separator: " → ")),
          ]
        })
    }
    page.further(total - shown.count, view: "left_out")
  }
}
