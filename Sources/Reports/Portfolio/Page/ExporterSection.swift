import Findings
import Wording

/// Programs by the years that models were written in: how many, and what they are worth.
struct ExporterSection {
  /// Programs and years shown; years are what headers say, and may be anything.
  private static let (programLimit, yearLimit) = (40, 16)

  let page: PortfolioPage
  private var html: HTMLWriter { page.html }
  private var language: Language { page.language }

  func write() {
    page.section(.exporters) {
      page.meaning(page.portfolio.hasRequirements ? .exporterMeaning : .exporterMeaningOfRooms)
      let entries = page.portfolio.exporters
      guard !entries.isEmpty else { return html.element(.p, page.said(.none)) }
      let years = Array(Set(entries.compactMap(\.year)).sorted().suffix(Self.yearLimit))
      let hasUndated = entries.contains { entry in entry.year.map { !years.contains($0) } ?? true }
      let programs = Self.programs(entries).prefix(Self.programLimit)
      html.element(
        .div, [.classes("wide"), .set(.tabindex, "0"), .set(.role, "group"), .set(.label, page.said(.exporters))]
      ) {
        html.element(.table, [.classes("years")]) {
          html.element(.thead) {
            html.element(.tr) {
              html.element(.th, [.set(.scope, "col")], page.said(.exporter))
              for year in years { html.element(.th, [.set(.scope, "col"), .classes("num")], "\(year)") }
              if hasUndated { html.element(.th, [.set(.scope, "col"), .classes("num")], page.said(.noYear)) }
              html.element(.th, [.set(.scope, "col"), .classes("num")], page.said(.all))
            }
          }
          html.element(.tbody) {
            for program in programs { write(program, years, hasUndated, entries) }
          }
        }
      }
      page.further(Self.programs(entries).count - programs.count, view: "exporter_year")
    }
  }

  /// The programs, those with most models first.
  private static func programs(_ entries: [ExporterYear]) -> [String?] {
    var models: [String?: Int] = [:]
    for entry in entries { models[entry.exporter, default: 0] += entry.models }
    return models.sorted { ($1.value, $0.key ?? "") < ($0.value, $1.key ?? "") }.map(\.key)
  }

  private func write(_ program: String?, _ years: [Int], _ hasUndated: Bool, _ entries: [ExporterYear]) {
    let own = entries.filter { $0.exporter == program }
    html.element(.tr) {
      html.element(.th, [.set(.scope, "row")]) { html.foreign(page.names.exporter(program), limit: 60) }
      for year in years { cell(own.filter { $0.year == year }) }
      if hasUndated { cell(own.filter { entry in entry.year.map { !years.contains($0) } ?? true }) }
      cell(own)
    }
  }

  private func cell(_ entries: [ExporterYear]) {
    guard !entries.isEmpty else { return html.element(.td, [.classes("num")], "") }
    var rate = Rate(0, of: 0)
    for entry in entries {
      let own = page.portfolio.hasRequirements ? entry.checks : entry.rooms
      (rate.part, rate.whole) = (rate.part + own.part, rate.whole + own.whole)
    }
    html.element(.td, [.classes("num " + PortfolioPage.band(rate.percent))]) {
      html.text(language.number(entries.reduce(0) { $0 + $1.models }))
      html.element(.small, rate.percent.map { "\($0)\u{00A0}%" } ?? "–")
    }
  }
}
