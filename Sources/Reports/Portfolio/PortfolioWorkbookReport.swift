import Findings
import Workbook
import Wording

/// `scan --report xlsx`: the figures, then a sheet for each table of the portfolio; nothing is cut.
struct PortfolioWorkbookReport {
  let portfolio: Portfolio
  let language: Language
  let names: PortfolioNames
  let out: ByteWriter
  let book: WorkbookWriter

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

  static func cell(_ cell: PortfolioCell) -> Cell {
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

  func cells(of fix: Fix) -> [Cell] {
    [
      foreign(names.className(of: fix)), foreign(names.subject(of: fix)), .text(names.reason(of: fix)),
      .integer(fix.objects), .integer(fix.values), .integer(fix.models),
    ]
  }

  func begin(_ sheet: PortfolioHeading, _ columns: [(label: PortfolioLabel, width: Int)]) {
    book.beginSheet(
      TableLayout(
        name: said(sheet), headings: columns.map { $0.label.phrase.said(in: language) }, widths: columns.map(\.width)))
  }

  func said(_ heading: PortfolioHeading) -> String { heading.phrase.said(in: language) }
  func foreign(_ text: String?) -> Cell { Cell(text.map(DisplayText.printable)) }

  func share(_ rate: Rate) -> Cell {
    guard rate.whole > 0 else { return .empty }
    return .share(Double(rate.part) / Double(rate.whole))
  }
}
