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
      page.figure(OutcomeBars(bySeverity: rows, language).svg(settings("severity")))
      writeUsages()
      for dimension in [CompletenessRow.Dimension.lot, .storey, .objectClass] {
        write(rows.filter { $0.dimension == dimension })
      }
      write(worstRequirements)
    }
  }

  /// Without a cahier: what the checks of each specification came to.
  private func writeSpecifications() {
    let rows = page.requirements.filter { $0.whole.outcomes.total > 0 }.map { requirement in
      let whole = requirement.whole
      return CompletenessRow(
        .requirement, key: whole.id, requirementFile: whole.requirementFile, outcomes: whole.outcomes)
    }
    write(named(rows))
  }

  /// The requirements with checks, those with the smallest share of valid ones first.
  private var worstRequirements: [CompletenessRow] {
    let worst = page.completeness.filter { $0.dimension == .requirement && $0.applicable > 0 }.enumerated()
      .sorted { left, right in
        let (a, b) = (left.element, right.element)
        return (a.valid * b.applicable, left.offset) < (b.valid * a.applicable, right.offset)
      }.map(\.element)
    return named(worst)
  }

  /// The rows of requirements with their names for keys, and with the names of their files where two have one id.
  private func named(_ rows: [CompletenessRow]) -> [CompletenessRow] {
    let names = Dictionary(
      page.requirements.map { (SpecificationName($0.whole), $0.whole.name) },
      uniquingKeysWith: { first, _ in first })
    let namesakes = NamesakeRequirements(page.result)
    return rows.map { row in
      guard let id = row.key else { return row }
      let name = row.requirementFile.flatMap { names[SpecificationName(requirementFile: $0, id: id)] } ?? ""
      var row = row
      row.key = namesakes.told(name.isEmpty ? id : "\(id) \(name)", id: id, file: row.requirementFile)
      return row
    }
  }

  private func writeUsages() {
    let table = page.result.usageCompleteness
    guard !table.usages.isEmpty else { return }
    html.element(.h3, FigureLabel.usages.phrase.said(in: language))
    page.figure(UsageTable(table, names: page.lotTitles).svg(settings("usages")))
    html.element(.details, [.classes("figures-table")]) {
      html.element(.summary, FigureLabel.asTable.phrase.said(in: language))
      html.element(.div, [.classes("wide")]) { write(table) }
    }
  }

  /// Usages by lots; the share that is valid, of how many checks.
  private func write(_ table: UsageCompleteness) {
    let lots = table.lots.prefix(Self.bars)
    html.element(.table) {
      html.element(.caption, FigureLabel.usages.phrase.said(in: language))
      html.element(.thead) {
        html.element(.tr) {
          html.element(.th, [.set(.scope, "col")], FigureLabel.key.phrase.said(in: language))
          for lot in lots {
            html.element(.th, [.set(.scope, "col"), .classes("num")]) {
              html.foreign(lot.map(page.title(ofLot:)) ?? ProposalLabel.everyLot.phrase.said(in: language))
            }
          }
        }
      }
      html.element(.tbody) {
        for usage in table.usages.prefix(Self.rows) {
          html.element(.tr) {
            html.element(.th, [.set(.scope, "row")]) {
              html.foreign(
                usage.map { UsageWord.said($0, in: language) } ?? ChartLabel.noUsage.phrase.said(in: language))
            }
            for lot in lots {
              let outcomes = table[lot, usage]
              html.element(.td, [.classes("num")]) {
                html.text(language.share(outcomes.valid, of: outcomes.total))
                if outcomes.total > 0 { html.element(.small, " / " + language.number(outcomes.total)) }
              }
            }
          }
        }
      }
    }
  }

  /// A chart and its table.
  private func write(_ rows: [CompletenessRow]) {
    guard let dimension = rows.first?.dimension else { return }
    let names = dimension == .lot ? page.lotTitles : [:]
    html.element(.h3, dimension.chartTitle.said(in: language))
    page.figure(CompletenessBars(rows, names: names, mostRows: Self.bars).svg(settings(dimension.rawValue)))
    if dimension == .lot, page.result.hasSharedChecks {
      html.element(.p, [.classes("faint")], ProposalLabel.sharedChecks.phrase.said(in: language))
    }
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

  private func settings(_ prefix: String) -> DrawingSettings { DrawingSettings(language, prefix: prefix) }
}
