import Findings
import Wording

/// The buildings one by one, folded: models, storeys, rooms, what holds and what does not.
struct BuildingSection {
  /// Columns of the map that are named again, the worst of them.
  private static let worstLimit = 8

  let page: PortfolioPage
  private var html: HTMLWriter { page.html }
  private var language: Language { page.language }

  func write() {
    let buildings = page.portfolio.buildings
    page.section(.buildings) {
      let told = buildings.shown.prefix(page.portfolio.toldBuildings)
      for (place, building) in told.enumerated() where !html.hasFailed { write(building, place) }
      page.further(buildings.total - told.count, view: "building_summary")
    }
  }

  private func write(_ building: PortfolioBuilding, _ place: Int) {
    html.element(.article, [.classes("item"), .id(PortfolioPage.anchor(place))]) {
      html.element(.details) {
        html.element(.summary) {
          html.element(
            .span, [.classes("badge " + PortfolioPage.band(building.rate.percent))],
            building.rate.percent.map { "\($0)\u{00A0}%" } ?? "–")
          html.element(.h3) { html.foreign(page.names.name(of: building), limit: 80) }
          html.element(.span, [.classes("facts")], facts(building).joined(separator: " — "))
        }
        html.element(.div, [.classes("body")]) {
          writeTerms(building)
          writeColumns(building)
          writeModels(building)
          writeStoreys(building)
          writeRooms(building)
          writeFixes(building)
        }
      }
    }
  }

  private func facts(_ building: PortfolioBuilding) -> [String] {
    var facts = [page.said(.modelCount, language.counted(building.modelCount))]
    if building.rooms.whole > 0 {
      facts.append(
        page.said(
          .roomFacts,
          [
            language.number(building.rooms.whole), language.share(building.rooms.part, of: building.rooms.whole),
            language.number(WholeNumber.of(building.area)),
          ]))
    }
    if building.makers.whole > 0 {
      facts.append(
        page.said(
          .equipmentFacts,
          [language.number(building.makers.whole), language.share(building.makers.part, of: building.makers.whole)]))
    }
    return facts
  }

  private func writeTerms(_ building: PortfolioBuilding) {
    let terms: [(PortfolioLabel, String?)] = [
      (.knownBy, page.names.means(of: building)), (.identifier, building.identifier), (.address, building.address),
      (.site, building.site), (.folder, building.folder),
      (
        .maintenance,
        building.maintenance.whole > 0
          ? language.share(building.maintenance.part, of: building.maintenance.whole) : nil
      ),
    ]
    html.element(.dl, [.classes("terms")]) {
      for (label, value) in terms {
        guard let value, !value.isEmpty else { continue }
        html.element(.div) {
          html.element(.dt, page.said(label))
          html.element(.dd) { html.foreign(value) }
        }
      }
    }
  }

  /// The models, by name where they are in the folder that is told above.
  private func writeModels(_ building: PortfolioBuilding) {
    list(.models, building.models.shown) { model in
      let inside = building.folder + "/"
      let name = model.path.hasPrefix(inside) ? String(model.path.dropFirst(inside.count)) : model.path
      let facts = [
        ModelStatusWord.text(of: model.status, in: language), model.schema ?? "", model.exporter ?? "",
        String(model.timeStamp?.prefix(10) ?? ""), model.isSuperseded ? page.said(.isSuperseded) : "",
        model.isCopy ? page.said(.isCopy) : "",
      ]
      return name + " — " + facts.filter { !$0.isEmpty }.joined(separator: ", ")
    }
    page.further(building.models.omitted, view: "building_model")
  }

  /// What does not hold, the worst first.
  private func writeColumns(_ building: PortfolioBuilding) {
    let worst = building.cells.enumerated().compactMap { column, cell -> (column: Int, percent: UInt8)? in
      guard case .percent(let percent) = cell, percent < 100 else { return nil }
      return (column, percent)
    }
    .sorted { ($0.percent, $0.column) < ($1.percent, $1.column) }
    guard !worst.isEmpty else { return }
    let words = worst.prefix(Self.worstLimit).map {
      "\(page.names.short(page.portfolio.columns[$0.column])) \($0.percent)\u{00A0}%"
    }
    html.element(.p) {
      html.element(.strong, page.said(.worstFirst) + language.colon)
      html.sentence(words.joined(separator: ", ") + (worst.count > words.count ? ", …" : ""))
    }
  }

  private func writeStoreys(_ building: PortfolioBuilding) {
    list(.storeys, building.storeys.shown) { storey in
      let name = [storey.name ?? "–", storey.elevation.map { "(\(language.metres($0)))" } ?? ""]
      let rooms = language.counted(storey.rooms) + [language.number(WholeNumber.of(storey.area))]
      let facts = storey.rooms > 0 ? " — " + page.said(.storeyFacts, rooms) : ""
      return name.filter { !$0.isEmpty }.joined(separator: " ") + facts
    }
    page.further(building.storeys.omitted, view: "building_storey")
  }

  private func writeRooms(_ building: PortfolioBuilding) {
    guard !building.roomList.shown.isEmpty else { return }
    html.element(.details, [.classes("group")]) {
      html.element(.summary, page.said(.roomsListed))
      page.table(
        page.said(PortfolioHeading.rooms), [(.number, false), (.name, false), (.storey, false), (.area, true)],
        isSortable: false, classes: "small",
        rows: building.roomList.shown.map { room in
          [
            .foreign(room.number ?? "–"), .foreign(room.name), .foreign(room.storey),
            room.area.map { .number(WholeNumber.of($0)) } ?? .own("–"),
          ]
        })
      page.further(building.roomList.omitted, view: "building_room")
    }
  }

  private func writeFixes(_ building: PortfolioBuilding) {
    list(.fixes, building.fixes.shown) { fix in
      let names = page.names
      return
        "\(names.subject(of: fix)), \(names.className(of: fix)) — \(names.reason(of: fix)) (\(language.number(fix.values)))"
    }
    page.further(building.fixes.omitted, view: "building_remediation")
  }

  /// A list with a heading, a line of text for each; nothing where there are none.
  private func list<Element>(_ heading: PortfolioHeading, _ elements: [Element], _ text: (Element) -> String) {
    guard !elements.isEmpty else { return }
    html.element(.h4, page.said(heading))
    html.element(.ul, [.classes("paths")]) {
      for element in elements { html.element(.li) { html.sentence(text(element)) } }
    }
  }
}
