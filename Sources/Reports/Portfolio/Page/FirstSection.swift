import Findings
import Wording

/// Where to begin: what is worth a person's time first, each with the way to it.
struct FirstSection {
  let page: PortfolioPage
  private var html: HTMLWriter { page.html }
  private var language: Language { page.language }

  func write() {
    page.section(.first) {
      let lines = lines
      guard !lines.isEmpty else { return html.element(.p, page.said(.nothingFirst)) }
      html.element(.ul) {
        for (heading, text) in lines {
          html.element(.li) { html.element(.a, [.to(heading.rawValue)]) { html.sentence(text) } }
        }
      }
    }
  }

  private var lines: [(PortfolioHeading, String)] {
    let portfolio = page.portfolio
    let totals = portfolio.summary.totals
    var lines: [(PortfolioHeading, String)] = []
    if totals.unreadable > 0 {
      lines.append((.unreadable, page.said(.unreadableFirst, language.counted(totals.unreadable))))
    }
    if let refused = page.portfolio.summary.profile?.refusedDemands, refused > 0 {
      lines.append((.method, page.said(.refusedFirst, language.counted(refused))))
    }
    if totals.unasked > 0 { lines.append((.method, page.said(.unaskedFirst, language.counted(totals.unasked)))) }
    if totals.unconcerned > 0 {
      lines.append((.method, page.said(.unconcernedFirst, language.counted(totals.unconcerned))))
    }
    // A tenth of the corrections, ten at most: so much for so little.
    let fixes = portfolio.fixes.shown
    let values = portfolio.exporterFixes.reduce(0) { $0 + $1.values }
    let few = min(10, max(1, portfolio.fixes.total / 10))
    if values > 0, portfolio.fixes.total > 0 {
      let mended = fixes.prefix(few).reduce(0) { $0 + $1.values }
      lines.append((.fixes, page.said(.fixesFirst, [language.share(mended, of: values)] + language.counted(few))))
    }
    if let lot = portfolio.lots.first(where: { $0.lot != nil && ($0.rate.percent ?? 100) < 100 }) {
      lines.append(
        (
          .lots,
          page.said(
            .lotFirst, [portfolio.title(ofLots: lot.lot ?? ""), language.share(lot.rate.part, of: lot.rate.whole)])
        ))
    }
    let roomless = portfolio.buildings.shown.count { $0.rooms.part == 0 }
    if roomless > 0, totals.isPhotographed { lines.append((.map, page.said(.roomsFirst, language.counted(roomless)))) }
    if totals.implausibleRooms > 0 {
      lines.append((.buildings, page.said(.areasFirst, language.counted(totals.implausibleRooms))))
    }
    if totals.withMaker < totals.equipment {
      lines.append((.facts, page.said(.makersFirst, [language.share(totals.withMaker, of: totals.equipment)])))
    }
    let others = totals.duplicates + totals.superseded
    if others > 0 { lines.append((.versions, page.said(.duplicatesFirst, language.counted(others)))) }
    return lines
  }
}
