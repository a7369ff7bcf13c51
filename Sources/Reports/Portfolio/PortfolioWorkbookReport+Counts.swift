import Findings
import Wording
import Workbook

/// The sheets that count: rates, costs, exporters, paths, history.
extension PortfolioWorkbookReport {
  func writeRates() {
    begin(.facts, [(.fact, 44), (.objects, 14), (.filled, 14), (.share, 10)])
    for fact in portfolio.facts {
      book.row([
        foreign(FactLabel.text(of: fact.fact, in: language)), .integer(fact.rate.whole), .integer(fact.rate.part),
        share(fact.rate),
      ])
    }
    begin(
      .properties,
      [
        (.className, 26), (.property, 50), (.models, 10), (.ofClass, 14), (.having, 14), (.filled, 14),
        (.placeholders, 14), (.share, 10),
      ])
    for rate in portfolio.properties.shown where !out.hasFailed {
      book.row([
        foreign(rate.className), foreign("\(rate.set).\(rate.property)"), .integer(rate.models), .integer(rate.ofClass),
        .integer(rate.objects), .integer(rate.filled), .integer(rate.placeholders),
        share(Rate(rate.filled, of: rate.ofClass)),
      ])
    }
    begin(
      .readiness,
      [
        (.target, 12), (.sheet, 16), (.models, 10), (.completeRows, 14), (.all, 14), (.share, 10),
        (.missingColumns, 60),
      ])
    for sheet in portfolio.readiness {
      let missing = sheet.missing.map { "\($0.field) (\(language.number($0.rows)))" }
      book.row([
        .text(names.target(sheet.target)), foreign(sheet.sheet), .integer(sheet.models), .integer(sheet.rate.part),
        .integer(sheet.rate.whole), share(sheet.rate), foreign(missing.joined(separator: ", ")),
      ])
    }
  }

  func writeCosts() {
    guard portfolio.hasRequirements else { return }
    begin(.lots, [(.lot, 24), (.specifications, 14), (.failing, 14), (.values, 18), (.share, 10)])
    for lot in portfolio.lots {
      book.row([
        foreign(lot.lot.map(portfolio.title(ofLots:)) ?? PortfolioLabel.noLot.phrase.said(in: language)),
        .integer(lot.specifications),
        .integer(lot.failing), .integer(lot.missing), share(lot.rate),
      ])
    }
    begin(
      .fixes, [(.className, 26), (.subject, 50), (.what, 40), (.objects, 12), (.values, 18), (.models, 10)])
    for fix in portfolio.fixes.shown where !out.hasFailed { book.row(cells(of: fix)) }
    begin(
      .fixesByExporter,
      [(.exporter, 30), (.className, 26), (.subject, 50), (.what, 40), (.objects, 12), (.values, 18), (.models, 10)])
    for exporter in portfolio.exporterFixes {
      for fix in exporter.fixes.shown where !out.hasFailed {
        book.row([foreign(names.exporter(exporter.exporter))] + cells(of: fix))
      }
    }
  }

  func writeExporters() {
    begin(
      .exporters, [(.exporter, 30), (.year, 8), (.models, 10), (.roomsWithArea, 14), (.makers, 14), (.checks, 14)])
    for entry in portfolio.exporters {
      book.row([
        foreign(names.exporter(entry.exporter)), entry.year.map { .number(Double($0)) } ?? .empty,
        .integer(entry.models), share(entry.rooms), share(entry.makers), share(entry.checks),
      ])
    }
  }

  func writePaths() {
    begin(.unreadable, [(.path, 70), (.problem, 50), (.remedy, 50), (.bytes, 12)])
    for model in portfolio.summary.unreadable where !out.hasFailed {
      book.row([
        foreign(model.path), foreign(model.said(in: language)),
        Cell(model.code.map { UnreadableRemedy($0).phrase.said(in: language) }),
        model.bytes.map(Cell.integer) ?? .empty,
      ])
    }
    begin(.duplicates, [(.path, 70), (.copyOf, 70), (.bytes, 12)])
    for copy in portfolio.duplicates.shown where !out.hasFailed {
      book.row([foreign(copy.path), foreign(copy.other), copy.bytes.map(Cell.integer) ?? .empty])
    }
    begin(.superseded, [(.path, 70), (.written, 20), (.supersededBy, 70), (.written, 20)])
    for old in portfolio.superseded.shown where !out.hasFailed {
      book.row([foreign(old.path), foreign(old.timeStamp), foreign(old.other), foreign(old.newer)])
    }
    begin(.leftOut, [(.path, 70), (.reason, 40), (.what, 50)])
    for path in portfolio.summary.leftOut where !out.hasFailed {
      book.row([
        foreign(path.path), foreign(LeftOutWord.text(of: path.reason, in: language)), foreign(path.detail),
      ])
    }
  }

  func writeHistory() {
    begin(
      .history,
      [
        (.scan, 22), (.status, 22), (.profile, 40), (.scanned, 40), (.new, 10), (.moved, 10), (.changed, 10),
        (.vanished, 10),
      ]
    )
    for scan in portfolio.summary.history {
      book.row([
        .text(scan.started), .text(scan.ended ?? PortfolioLabel.unfinished.phrase.said(in: language)),
        foreign(scan.profile), foreign(scan.folders.joined(separator: ", ")), .integer(scan.new), .integer(scan.moved),
        .integer(scan.changed), .integer(scan.vanished),
      ])
    }
  }
}
