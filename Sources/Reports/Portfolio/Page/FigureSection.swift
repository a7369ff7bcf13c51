import Findings
import Wording

/// The few figures that an owner asks for.
struct FigureSection {
  let page: PortfolioPage
  private var html: HTMLWriter { page.html }
  private var language: Language { page.language }

  func write() {
    let totals = page.portfolio.summary.totals
    page.section(.figures) {
      html.element(.dl, [.classes("figures")]) {
        figure(.buildings, language.number(totals.buildings), area(totals))
        figure(.models, language.number(totals.models), language.size(totals.bytes))
        rate(.readable, Rate(totals.readable, of: totals.models))
        rate(.roomsWithArea, Rate(totals.roomsWithArea, of: totals.rooms))
        rate(.makers, Rate(totals.withMaker, of: totals.equipment))
        rate(.maintenance, totals.readyForMaintenance)
        if totals.checks.whole > 0 { rate(.checks, totals.checks) }
      }
      if let notCounted = notCounted(totals) {
        html.element(.p, [.classes("faint")]) {
          html.text(page.said(.models, language.counted(totals.models)) + ", ")
          html.text(notCounted)
        }
      }
    }
  }

  /// The models that do not count elsewhere; nil where all do.
  private func notCounted(_ totals: PortfolioTotals) -> String? {
    switch (totals.superseded, totals.duplicates) {
    case (0, 0): nil
    case (let superseded, 0): page.said(.supersededNotCounted, language.counted(superseded))
    case (0, let duplicates): page.said(.duplicatesNotCounted, language.counted(duplicates))
    case (let superseded, let duplicates):
      page.said(.notCounted, [superseded, duplicates].flatMap(language.counted))
    }
  }

  private func area(_ totals: PortfolioTotals) -> String? {
    totals.area > 0 ? language.number(WholeNumber.of(totals.area)) + "\u{00A0}m²" : nil
  }

  private func rate(_ label: PortfolioLabel, _ rate: Rate) {
    let counts = [language.number(rate.part), language.number(rate.whole)]
    figure(label, language.share(rate.part, of: rate.whole), rate.whole > 0 ? page.said(.of, counts) : nil)
  }

  private func figure(_ label: PortfolioLabel, _ value: String, _ small: String?) {
    html.element(.div) {
      html.element(.dt, page.said(label))
      html.element(.dd) {
        html.element(.strong, value)
        if let small { html.element(.small, small) }
      }
    }
  }
}
