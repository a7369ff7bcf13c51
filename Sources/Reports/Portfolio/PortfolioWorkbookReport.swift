import Findings
import Workbook
import Wording

/// `scan --report xlsx`: the figures, then a sheet for each table of the portfolio; nothing is cut.
struct PortfolioWorkbookReport {
  private let portfolio: Portfolio
  private let language: Language
  private let names: PortfolioNames
  private let out: ByteWriter
  private let book: WorkbookWriter

  init(_ portfolio: Portfolio, _ settings: ReportSettings, _ out: ByteWriter) {
    let language = settings.language
    (self.portfolio, self.language, self.out) = (portfolio, language, out)
    names = PortfolioNames(language: language)
    book = WorkbookWriter(
      cutMark: { WorkbookLabel.cutText.phrase.said(in: language, [language.number($0)]) }, { out.bytes($0) })
  }

  /// Writes the workbook.
  ///
  /// - Returns: whether it is one; see ``CheckWorkbookReport/write(to:)``.
  func write() -> Bool {
    PortfolioSummarySheet(portfolio: portfolio, language: language, book: book).write()
    writeBuildings()
    writeMap()
    writeModels()
    writeStoreys()
    writeRooms()
    writeRates()
    writeCosts()
    writeExporters()
    writePaths()
    writeHistory()
    return book.finish()
  }

  private func writeBuildings() {
    begin(
      .buildings,
      [
        (.name, 40), (.identifier, 18), (.knownBy, 24), (.address, 40), (.site, 24), (.folder, 40), (.models, 10),
        (.rooms, 10), (.roomsWithArea, 12), (.area, 12), (.objects, 12), (.equipment, 12), (.makers, 14),
        (.maintenance, 14), (.share, 10),
      ])
    // What nobody counted is not none.
    let isCounted = portfolio.summary.totals.isPhotographed
    func counted(_ count: Int) -> Cell { isCounted ? .integer(count) : .empty }
    for building in portfolio.buildings.shown where !out.hasFailed {
      book.row([
        foreign(names.name(of: building)), foreign(building.identifier), .text(names.means(of: building)),
        foreign(building.address), foreign(building.site), foreign(building.folder), .integer(building.modelCount),
        counted(building.rooms.whole), counted(building.rooms.part), isCounted ? .number(building.area) : .empty,
        counted(building.objects), counted(building.makers.whole), counted(building.makers.part),
        share(building.maintenance), share(building.rate),
      ])
    }
  }

  private func writeMap() {
    let heads = portfolio.columns.map(names.short).map(DisplayText.printable)
    book.beginSheet(
      TableLayout(
        name: said(.map), headings: [PortfolioLabel.building.phrase.said(in: language)] + heads,
        widths: [40] + heads.map { _ in 9 }))
    for building in portfolio.buildings.shown where !out.hasFailed {
      book.row([foreign(names.name(of: building))] + building.cells.map(Self.cell))
    }
  }

  private static func cell(_ cell: PortfolioCell) -> Cell {
    switch cell {
    case .nothing: .empty
    case .unknown: .text("?")
    case .percent(let percent): .share(Double(percent) / 100)
    }
  }

  private func writeModels() {
    begin(
      .models,
      [(.building, 36), (.path, 70), (.status, 16), (.schema, 10), (.exporter, 30), (.written, 20), (.what, 16)])
    for building in portfolio.buildings.shown {
      for model in building.models.shown where !out.hasFailed {
        let marks = [model.isSuperseded ? PortfolioLabel.isSuperseded : nil, model.isCopy ? .isCopy : nil]
        book.row([
          foreign(names.name(of: building)), foreign(model.path),
          .text(ModelStatusWord.text(of: model.status, in: language)), foreign(model.schema), foreign(model.exporter),
          foreign(model.timeStamp),
          Cell(marks.compactMap { $0?.phrase.said(in: language) }.joined(separator: ", ")),
        ])
      }
    }
  }

  private func writeStoreys() {
    begin(.storeys, [(.building, 36), (.storey, 24), (.elevation, 12), (.rooms, 10), (.area, 12)])
    for building in portfolio.buildings.shown {
      for storey in building.storeys.shown where !out.hasFailed {
        book.row([
          foreign(names.name(of: building)), foreign(storey.name), storey.elevation.map(Cell.number) ?? .empty,
          .integer(storey.rooms), .number(storey.area),
        ])
      }
    }
  }

  private func writeRooms() {
    begin(.rooms, [(.building, 36), (.storey, 20), (.number, 14), (.name, 36), (.area, 12)])
    for building in portfolio.buildings.shown {
      for room in building.roomList.shown where !out.hasFailed {
        book.row([
          foreign(names.name(of: building)), foreign(room.storey), foreign(room.number), foreign(room.name),
          room.area.map(Cell.number) ?? .empty,
        ])
      }
    }
  }

  private func writeRates() {
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

  private func writeCosts() {
    guard portfolio.hasRequirements else { return }
    begin(.lots, [(.lot, 24), (.specifications, 14), (.failing, 14), (.values, 18), (.share, 10)])
    for lot in portfolio.lots {
      book.row([
        foreign(lot.lot ?? PortfolioLabel.noLot.phrase.said(in: language)), .integer(lot.specifications),
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

  private func cells(of fix: Fix) -> [Cell] {
    [
      foreign(names.className(of: fix)), foreign(names.subject(of: fix)), .text(names.reason(of: fix)),
      .integer(fix.objects), .integer(fix.values), .integer(fix.models),
    ]
  }

  private func writeExporters() {
    begin(
      .exporters, [(.exporter, 30), (.year, 8), (.models, 10), (.roomsWithArea, 14), (.makers, 14), (.checks, 14)])
    for entry in portfolio.exporters {
      book.row([
        foreign(names.exporter(entry.exporter)), entry.year.map { .number(Double($0)) } ?? .empty,
        .integer(entry.models), share(entry.rooms), share(entry.makers), share(entry.checks),
      ])
    }
  }

  private func writePaths() {
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

  private func writeHistory() {
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

  private func begin(_ sheet: PortfolioHeading, _ columns: [(label: PortfolioLabel, width: Int)]) {
    book.beginSheet(
      TableLayout(
        name: said(sheet), headings: columns.map { $0.label.phrase.said(in: language) }, widths: columns.map(\.width)))
  }

  private func said(_ heading: PortfolioHeading) -> String { heading.phrase.said(in: language) }
  private func foreign(_ text: String?) -> Cell { Cell(text.map(DisplayText.printable)) }

  private func share(_ rate: Rate) -> Cell {
    guard rate.whole > 0 else { return .empty }
    return .share(Double(rate.part) / Double(rate.whole))
  }
}
