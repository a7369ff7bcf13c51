import Findings
import Wording

/// How complete the information is, by lot and use, by storey, class, severity and requirement: charts, each with its
/// figures in a table beside it.
struct CompletenessSection {
  /// Rows of a table, and bars of a chart.
  private static let (rows, bars) = (200, 16)

  let page: ReportPage
  private var html: HTMLWriter { page.html }
  private var language: Language { page.language }

  func write() {
    let rows = page.completeness
    page.section("completeness", .completeness) {
      guard !rows.isEmpty else { return writeSpecifications() }
      figure(OutcomeBars(bySeverity: rows, language).svg(settings("severity")))
      writeUsages()
      for dimension in [CompletenessRow.Dimension.lot, .storey, .objectClass, .usage] {
        write(rows.filter { $0.dimension == dimension })
      }
    }
  }

  /// Without a cahier: what the checks of each specification came to.
  private func writeSpecifications() {
    let rows = page.requirements.filter { $0.whole.outcomes.total > 0 }.map { requirement in
      CompletenessRow(.requirement, key: requirement.whole.id, outcomes: requirement.whole.outcomes)
    }
    let names = page.requirements.map { ($0.whole.id, $0.whole.name.isEmpty ? $0.whole.id : $0.whole.name) }
    write(rows, names: Dictionary(names, uniquingKeysWith: { first, _ in first }))
  }

  private func writeUsages() {
    let table = page.result.usageCompleteness
    guard !table.usages.isEmpty else { return }
    figure(UsageTable(table, names: page.lotTitles).svg(settings("usages")))
  }

  /// A chart and its table.
  private func write(_ rows: [CompletenessRow], names: [String: String]? = nil) {
    guard let dimension = rows.first?.dimension else { return }
    let names = names ?? (dimension == .lot ? page.lotTitles : [:])
    html.element(.h3, dimension.chartTitle.said(in: language))
    figure(CompletenessBars(rows, names: names, mostRows: Self.bars).svg(settings(dimension.rawValue)))
    html.element(.details, [.classes("figures-table")]) {
      html.element(.summary, FigureLabel.asTable.phrase.said(in: language))
      html.element(.div, [.classes("wide")]) { writeTable(rows, names) }
      page.further(rows.count - Self.rows, FrontLabel.further.phrase)
    }
  }

  private func writeTable(_ rows: [CompletenessRow], _ names: [String: String]) {
    html.element(.table, [.flag(.sortable)]) {
      html.element(.caption, rows.first?.dimension.chartTitle.said(in: language) ?? "")
      page.head([
        (FigureLabel.key.phrase, false), (ProposalLabel.checks.phrase, true), (ProposalLabel.present.phrase, true),
        (ProposalLabel.filled.phrase, true), (ProposalLabel.valid.phrase, true),
      ])
      html.element(.tbody) {
        for row in rows.prefix(Self.rows) {
          html.element(.tr) {
            html.element(.th, [.set(.scope, "row")]) {
              html.foreign(row.key.flatMap { names[$0] } ?? row.name(in: language))
            }
            number(language.number(row.applicable), row.applicable)
            share(row.present, row)
            share(row.filled, row)
            share(row.valid, row)
          }
        }
      }
    }
  }

  private func share(_ part: Int, _ row: CompletenessRow) {
    let order = row.applicable > 0 ? part * 1000 / row.applicable : -1
    number(language.share(part, of: row.applicable), order)
  }

  private func number(_ text: String, _ value: Int) {
    html.element(.td, [.classes("num"), .set(.number, "\(value)")], text)
  }

  private func figure(_ svg: String) {
    guard !svg.isEmpty else { return }
    html.element(.figure, [.classes("chart")]) { html.drawing(svg) }
  }

  private func settings(_ prefix: String) -> DrawingSettings { DrawingSettings(language, prefix: prefix) }
}
