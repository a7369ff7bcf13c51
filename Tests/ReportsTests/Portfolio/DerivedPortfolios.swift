import Findings

/// An archive in which every text that comes from a file is `name`.
struct HostilePortfolio: PortfolioSource {
  let name: String

  func summary(_ limits: PortfolioLimits) -> ArchiveSummary {
    var summary = SamplePortfolio().summary(limits)
    summary.database = name
    for place in summary.history.indices {
      (summary.history[place].folders, summary.history[place].profile) = ([name], name)
      (summary.history[place].started, summary.history[place].tool) = (name, name)
    }
    summary.scan = summary.history.first
    summary.profile = PortfolioProfile(
      name: name, stage: name, lot: name, files: [PortfolioProfile.File(path: name, title: name)])
    summary.unreadable = [
      UnreadableModel(path: name, code: .unreadable, message: name),
      UnreadableModel(path: name, code: nil, message: name),
    ]
    summary.leftOut = [LeftOutPath(path: name, reason: name, detail: name)]
    summary.leftOutReasons = [ArchiveSummary.LeftOutCount(reason: name, paths: 1)]
    return summary
  }

  func portfolio(_ limits: PortfolioLimits) -> Portfolio {
    var portfolio = SamplePortfolio().portfolio(limits)
    portfolio.summary = summary(limits)
    for place in portfolio.columns.indices {
      (portfolio.columns[place].id, portfolio.columns[place].name, portfolio.columns[place].lot) = (name, name, name)
    }
    portfolio.buildings.shown = portfolio.buildings.shown.map(hostile)
    portfolio.facts = [FactRate(fact: name, rate: Rate(1, of: 2))]
    portfolio.properties.shown = [
      PropertyRate(
        className: name, set: name, property: name, models: 1, ofClass: 2, objects: 2, filled: 1, placeholders: 0)
    ]
    portfolio.readiness = [
      SheetReadiness(
        target: name, sheet: name, models: 1, rate: Rate(1, of: 2),
        missing: [SheetReadiness.MissingColumn(field: name, rows: 1)])
    ]
    portfolio.lots = [LotRate(lot: name, specifications: 1, failing: 1, missing: 1, rate: Rate(1, of: 2))]
    portfolio.fixes.shown = [fix]
    portfolio.exporterFixes = [nil, name].map { ExporterFixes(exporter: $0, values: 1, fixes: CutList([fix])) }
    portfolio.exporters = [
      ExporterYear(
        exporter: name, year: .max, models: 1, rooms: Rate(1, of: 2), makers: Rate(1, of: 2), checks: Rate(1, of: 2))
    ]
    portfolio.duplicates.shown = [OtherPath(path: name, other: name)]
    portfolio.superseded.shown = [OtherPath(path: name, other: name, timeStamp: name, newer: name)]
    return portfolio
  }

  private var fix: Fix {
    Fix(className: name, facet: name, subject: name, reason: nil, objects: 1, values: 1, models: 1)
  }

  private func hostile(_ building: PortfolioBuilding) -> PortfolioBuilding {
    var building = building
    (building.key, building.folder, building.name, building.identifier) = (name, name, name, name)
    (building.address, building.site) = (name, name)
    building.models = CutList([
      PortfolioModel(path: name, status: name, schema: name, exporter: name, timeStamp: name)
    ])
    building.storeys = CutList([PortfolioStorey(name: name, elevation: .infinity, rooms: 1, area: .nan)])
    building.roomList = CutList([PortfolioRoom(storey: name, number: name, name: name, area: 1e300)])
    building.fixes = CutList([fix])
    return building
  }

  func forEachLine(_ body: (String) -> Bool) {}
  func forEachResult(_ body: (PortfolioResult) -> Bool) {}
}

/// An archive of 3,000 buildings of which a hundred things are required, in names as long as they are in practice.
struct LargePortfolio: PortfolioSource {
  func summary(_ limits: PortfolioLimits) -> ArchiveSummary { SamplePortfolio().summary(limits) }

  func portfolio(_ limits: PortfolioLimits) -> Portfolio {
    var portfolio = SamplePortfolio().portfolio(limits)
    portfolio.columns = (1...100).map {
      PortfolioColumn(
        id: "BAT-\($0)", name: "Portes : résistance au feu, sens d'ouverture et ferme-porte", severity: .major,
        lot: "ssi",
        isRequirement: true, rate: Rate($0, of: 100))
    }
    let all = (1...3_000).map(building)
    portfolio.buildings = CutList(Array(all.prefix(limits.buildings)), total: all.count)
    portfolio.toldBuildings = min(limits.told, all.count)
    return portfolio
  }

  private func building(_ number: Int) -> PortfolioBuilding {
    let folder = "/archive/\(number / 10)/Groupe scolaire Jean-Jaurès \(number)"
    var building = PortfolioBuilding(key: "id \(number)", folder: folder)
    (building.name, building.identifier) = ("Groupe scolaire Jean-Jaurès \(number)", "ERP-\(number)")
    (building.address, building.site) = ("\(number) avenue de la République, 67000 Strasbourg", "Site \(number)")
    (building.modelCount, building.rooms, building.area) = (2, Rate(123, of: 234), 3_456)
    (building.makers, building.maintenance) = (Rate(123, of: 1_234), Rate(123, of: 1_234))
    building.rate = Rate(number % 100, of: 100)
    building.cells = (0..<100).map { .percent(UInt8(($0 + number) % 101)) }
    let model = PortfolioModel(
      path: folder + "/ARCHI_2024_v3.ifc", status: "fail", schema: "IFC4", exporter: "Autodesk Revit 2024",
      timeStamp: "2024-05-02T10:00:00")
    building.models = CutList([model, model, model, model], total: 9)
    building.storeys = CutList((0..<6).map { PortfolioStorey(name: "N0\($0)", elevation: 3, rooms: 40, area: 400) })
    let fix = Fix(
      className: "IfcFlowTerminal", facet: "property", subject: "Pset_ManufacturerTypeInformation.Manufacturer",
      reason: .absentPropertySet, objects: 123, values: 1_234, models: 2)
    building.fixes = CutList([fix, fix, fix, fix], total: 36)
    return building
  }

  func forEachLine(_ body: (String) -> Bool) {}
  func forEachResult(_ body: (PortfolioResult) -> Bool) {}
}

/// An archive of which requirements alone were checked.
struct PhotolessPortfolio: PortfolioSource {
  func summary(_ limits: PortfolioLimits) -> ArchiveSummary {
    var summary = SamplePortfolio().summary(limits)
    summary.totals.isPhotographed = false
    return summary
  }

  func portfolio(_ limits: PortfolioLimits) -> Portfolio {
    var portfolio = SamplePortfolio().portfolio(limits)
    portfolio.summary = summary(limits)
    (portfolio.facts, portfolio.readiness, portfolio.properties) = ([], [], CutList())
    return portfolio
  }

  func forEachLine(_ body: (String) -> Bool) {}
  func forEachResult(_ body: (PortfolioResult) -> Bool) {}
}
