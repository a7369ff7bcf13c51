import Findings
import Wording

/// Lots, the worst first; then what it would cost to meet the requirements, by the one correction that mends them.
struct CostSection {
  /// Corrections shown over the archive, and of each program.
  private static let limit = 60
  private static let limitOfExporter = 8

  let page: PortfolioPage
  private var html: HTMLWriter { page.html }
  private var language: Language { page.language }

  func write() {
    guard page.portfolio.hasRequirements else { return }
    writeLots()
    page.section(.fixes) {
      page.meaning(.fixMeaning)
      let fixes = page.portfolio.fixes
      table(fixes.shown.prefix(Self.limit), page.said(.fixes))
      page.further(fixes.total - min(fixes.shown.count, Self.limit), view: "remediation")
      writeExporters()
    }
  }

  private func writeLots() {
    guard !page.portfolio.lots.isEmpty else { return }
    page.section(.lots) {
      page.table(
        page.said(.lots),
        [(.lot, false), (.specifications, true), (.failing, true), (.values, true), (.share, true)],
        rows: page.portfolio.lots.map { lot in
          [
            lot.lot.map { .foreign(page.portfolio.title(ofLots: $0)) } ?? .own(page.said(.noLot)),
            .number(lot.specifications), .number(lot.failing),
            .number(lot.missing), .share(lot.rate),
          ]
        })
    }
  }

  private func writeExporters() {
    let exporters = page.portfolio.exporterFixes.prefix(12)
    guard exporters.count > 1 else { return }
    html.element(.h3, page.said(.fixesByExporter))
    for exporter in exporters {
      let name = page.names.exporter(exporter.exporter)
      html.element(.details, [.classes("group")]) {
        html.element(.summary) {
          html.foreign(name)
          html.text(" — \(language.number(exporter.values))")
        }
        table(exporter.fixes.shown.prefix(Self.limitOfExporter), name)
        page.further(
          exporter.fixes.total - min(exporter.fixes.shown.count, Self.limitOfExporter), view: "exporter_remediation")
      }
    }
  }

  private func table(_ fixes: ArraySlice<Fix>, _ label: String) {
    page.table(
      label,
      [(.subject, false), (.className, false), (.what, false), (.objects, true), (.values, true), (.models, true)],
      rows: fixes.map { fix in
        [
          .foreign(page.names.subject(of: fix)), .foreign(page.names.className(of: fix)),
          .own(page.names.reason(of: fix)), .number(fix.objects), .number(fix.values), .number(fix.models),
        ]
      })
  }
}
