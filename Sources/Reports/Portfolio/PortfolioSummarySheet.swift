import Findings
import Workbook
import Wording

/// The first sheet of a portfolio's workbook: which archive, when, what was asked, and the figures.
struct PortfolioSummarySheet {
  let portfolio: Portfolio
  let language: Language
  let book: WorkbookWriter

  func write() {
    let summary = portfolio.summary
    let totals = summary.totals
    book.beginSheet(
      TableLayout(name: PortfolioHeading.summary.phrase.said(in: language), headings: [], widths: [44, 24, 24]))
    book.row([.title(PortfolioHeading.documentTitle.phrase.said(in: language))])
    for folder in summary.scan?.folders ?? [] { row(.scanned, Cell(DisplayText.printable(folder))) }
    if let scan = summary.scan { row(.scan, .day(String(scan.started.prefix(10)))) }
    if let profile = summary.profile {
      row(.profile, Cell(DisplayText.printable(ProfileName(profile, language).text)))
      if profile.refusedDemands > 0 { row(.refusedDemands, .integer(profile.refusedDemands)) }
    }
    book.row([])
    let counts: [(PortfolioLabel, Int)] = [
      (.buildings, totals.buildings), (.models, totals.models), (.readable, totals.readable),
      (.unreadable, totals.unreadable), (.pending, totals.pending), (.unasked, totals.unasked),
      (.unconcerned, totals.unconcerned),
      (.vanished, totals.vanished),
      (.superseded, totals.superseded), (.duplicates, totals.duplicates),
    ]
    for (label, count) in counts { row(label, .integer(count)) }
    if totals.isPhotographed {
      row(.objects, .integer(totals.objects))
      row(.area, .number(totals.area))
    }
    let rates: [(PortfolioLabel, Rate)] = [
      (.roomsWithArea, Rate(totals.roomsWithArea, of: totals.rooms)),
      (.makers, Rate(totals.withMaker, of: totals.equipment)),
      (.serials, Rate(totals.withSerial, of: totals.equipment)), (.maintenance, totals.readyForMaintenance),
      (.cobie, totals.readyForCOBie), (.checks, totals.checks),
    ]
    for (label, rate) in rates where rate.whole > 0 {
      let counts = [language.number(rate.part), language.number(rate.whole)]
      row(
        label, .share(Double(rate.part) / Double(rate.whole)),
        .text(PortfolioSentence.of.phrase.said(in: language, counts)))
    }
  }

  private func row(_ label: PortfolioLabel, _ cells: Cell...) {
    book.row([.text(label.phrase.said(in: language))] + cells)
  }
}
