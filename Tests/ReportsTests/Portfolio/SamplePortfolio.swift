import Findings

/// An archive without a database: one of everything that its reports show.
struct SamplePortfolio: PortfolioSource {
  /// Whether something is required; else the columns are facts.
  var asks = true

  func summary(_ limits: PortfolioLimits) -> ArchiveSummary {
    var summary = ArchiveSummary(toolVersion: "1.2.3", day: "2026-03-02", database: "archive d'ici.sqlite")
    var scan = ScanRecord(
      started: "2026-03-02T08:00:00Z", ended: "2026-03-02T08:04:10Z", tool: "1.2.3",
      folders: ["/maquettes", "/dépôt 2"],
      profile: "Cahier de la Ville")
    (scan.new, scan.moved, scan.changed, scan.vanished) = (2, 1, 1, 3)
    let first = ScanRecord(
      started: "2025-03-03T08:00:00Z", ended: nil, tool: "1.0.0", folders: ["/maquettes"], profile: "photo")
    summary.history = [scan, first]
    summary.scan = scan
    summary.profile = PortfolioProfile(
      name: "Cahier de la Ville", stage: "doe", takesPhoto: true,
      files: asks ? [PortfolioProfile.File(path: "cahier.yaml", title: "Cahier de la Ville", sha256: "c0")] : [])
    summary.profile?.lotTitles = ["ssi": "Sécurité incendie"]
    summary.totals = totals
    summary.statuses = [("error", 2), ("fail", 1_201), ("pass", 40), ("pending", 1)].map {
      ArchiveSummary.StatusCount(status: $0.0, models: $0.1)
    }
    summary.unreadable = [
      UnreadableModel(path: "/maquettes/coupée.ifc", bytes: 1_234_567, code: .truncated, message: "tronqué"),
      UnreadableModel(path: "/maquettes/x.ifc", code: .unreadable, message: "le fichier ne peut pas être lu : refusé"),
    ]
    summary.leftOut = [
      LeftOutPath(path: "/maquettes/lien", reason: "link", detail: "/ailleurs"),
      LeftOutPath(path: "/maquettes/.caché", reason: "hidden"),
    ]
    summary.leftOutReasons = ["hidden", "link"].map { ArchiveSummary.LeftOutCount(reason: $0, paths: 1) }
    return summary
  }

  private var totals: PortfolioTotals {
    var totals = PortfolioTotals()
    (totals.buildings, totals.models, totals.readable, totals.unreadable) = (2, 1_244, 1_241, 2)
    (totals.pending, totals.vanished, totals.superseded, totals.duplicates) = (1, 3, 7, 1)
    (totals.bytes, totals.storeys, totals.rooms, totals.roomsWithArea) = (45_000_000_000, 5, 120, 90)
    (totals.implausibleRooms, totals.unasked) = (2, asks ? 3 : 0)
    (totals.area, totals.objects, totals.proxies) = (4_321.4, 34_567, 12)
    (totals.equipment, totals.withMaker, totals.withSerial) = (400, 100, 3)
    (totals.readyForMaintenance, totals.readyForCOBie) = (Rate(100, of: 400), Rate(1, of: 3))
    totals.checks = asks ? Rate(900, of: 1_000) : Rate(0, of: 0)
    return totals
  }

  func portfolio(_ limits: PortfolioLimits) -> Portfolio {
    var portfolio = Portfolio(summary(limits))
    portfolio.columns =
      asks
      ? [
        PortfolioColumn(
          id: "BAT-48", name: "Portes : résistance au feu", severity: .blocking, lot: "menuiseries, ssi",
          isRequirement: true, rate: Rate(1, of: 3), failing: 2),
        PortfolioColumn(id: "BAT-61", name: "Fabricant", severity: .major, isRequirement: true, rate: Rate(9, of: 9)),
      ]
      : ["rooms.area", "Pset_DoorCommon.FireRating"].map {
        PortfolioColumn(id: $0, isRequirement: false, rate: Rate(1, of: 2))
      }
    portfolio.buildings = CutList([school, barn], total: 4)
    portfolio.toldBuildings = 2
    portfolio.facts = [
      FactRate(fact: "rooms.area", rate: Rate(90, of: 120)),
      FactRate(fact: "Pset_DoorCommon.FireRating", rate: Rate(0, of: 7)),
    ]
    portfolio.properties = CutList(
      [
        PropertyRate(
          className: "IfcDoor", set: "Pset_DoorCommon", property: "FireRating", models: 3, ofClass: 70, objects: 60,
          filled: 30, placeholders: 5)
      ], total: 9)
    portfolio.readiness = [
      SheetReadiness(
        target: "cobie", sheet: "Space", models: 4, rate: Rate(90, of: 120),
        missing: [SheetReadiness.MissingColumn(field: "Category", rows: 30)]),
      SheetReadiness(target: "gmao", sheet: "equipment", models: 2, rate: Rate(100, of: 400)),
    ]
    guard asks else { return portfolio }
    portfolio.lots = [
      LotRate(lot: "ssi", specifications: 2, failing: 1, missing: 200, rate: Rate(50, of: 250)),
      LotRate(lot: nil, specifications: 1, failing: 0, missing: 0, rate: Rate(9, of: 9)),
    ]
    let fix = Fix(
      className: "IfcDoor", facet: "property", subject: "Pset_DoorCommon.FireRating", reason: .absentProperty,
      objects: 150, values: 200, models: 12)
    let other = Fix(
      className: "", facet: "entity", subject: "", reason: .placeholder, objects: 1, values: 1, models: 1)
    portfolio.fixes = CutList([fix, other], total: 30)
    portfolio.exporterFixes = [
      ExporterFixes(exporter: "Revit", values: 180, fixes: CutList([fix], total: 2)),
      ExporterFixes(exporter: nil, values: 21, fixes: CutList([other])),
    ]
    portfolio.exporters = [
      ExporterYear(
        exporter: "Revit", year: 2019, models: 4, rooms: Rate(1, of: 4), makers: Rate(0, of: 9), checks: Rate(5, of: 9)),
      ExporterYear(
        exporter: "Revit", year: 2024, models: 9, rooms: Rate(4, of: 4), makers: Rate(9, of: 9), checks: Rate(9, of: 9)),
      ExporterYear(
        exporter: nil, year: nil, models: 1, rooms: Rate(0, of: 0), makers: Rate(0, of: 0), checks: Rate(0, of: 0)),
    ]
    portfolio.duplicates = CutList([
      OtherPath(path: "/dépôt 2/copie.ifc", other: "/maquettes/école/ARCHI.ifc", bytes: 1_000_000)
    ])
    portfolio.superseded = CutList(
      [
        OtherPath(
          path: "/maquettes/école/ARCHI_v1.ifc", other: "/maquettes/école/ARCHI.ifc", timeStamp: "2019-05-02T10:00:00",
          newer: "2024-05-02T10:00:00")
      ], total: 7)
    return portfolio
  }

  private var school: PortfolioBuilding {
    var building = PortfolioBuilding(key: "id ERP-1", folder: "/maquettes/école")
    (building.name, building.identifier, building.address) = ("École Jean-Jaurès", "ERP-1", "1 rue des Écoles")
    (building.site, building.modelCount, building.storeyCount) = ("Centre", 3, 2)
    (building.rooms, building.area, building.objects) = (Rate(90, of: 120), 4_321.4, 34_000)
    (building.makers, building.maintenance, building.rate) = (Rate(100, of: 400), Rate(100, of: 400), Rate(1, of: 3))
    building.cells = [.percent(33), .percent(100)]
    building.models = CutList(
      [
        PortfolioModel(
          path: "/maquettes/école/ARCHI.ifc", status: "fail", schema: "IFC4", exporter: "Revit 2024",
          timeStamp: "2024-05-02T10:00:00"),
        PortfolioModel(path: "/dépôt 2/copie.ifc", status: "fail", isSuperseded: true, isCopy: true),
      ], total: 3)
    building.storeys = CutList([
      PortfolioStorey(name: "R+1", elevation: 3.5, rooms: 60, area: 2_000.6),
      PortfolioStorey(name: nil, elevation: nil, rooms: 0, area: 0),
    ])
    building.roomList = CutList(
      [PortfolioRoom(storey: "R+1", number: "101", name: "Classe", area: nil)], total: 120)
    building.fixes = CutList(
      [
        Fix(
          className: "IfcDoor", facet: "property", subject: "Pset_DoorCommon.FireRating", reason: .absentProperty,
          objects: 4, values: 4, models: 1)
      ])
    return building
  }

  private var barn: PortfolioBuilding {
    var building = PortfolioBuilding(key: "folder /maquettes/grange", folder: "/maquettes/grange")
    building.modelCount = 1
    building.cells = [.nothing, .unknown]
    return building
  }

  func forEachLine(_ body: (String) -> Bool) {
    for line in [#"{"path":"a.ifc","status":"fail"}"#, #"{"path":"b.ifc","status":"error"}"#] where !body(line) {
      return
    }
  }

  func forEachResult(_ body: (PortfolioResult) -> Bool) {
    var asked = PortfolioResult(path: "/maquettes/école/ARCHI.ifc", status: "fail", isLatest: true)
    (asked.building, asked.buildingName, asked.rooms, asked.area) = ("id ERP-1", "=École", 120, 4_321.5)
    (asked.specification, asked.specificationName, asked.result) = ("BAT-48", "Portes, feu", "fail")
    (asked.applicable, asked.passed, asked.failed) = (3, 1, 2)
    var broken = PortfolioResult(path: "/maquettes/coupée.ifc", status: "error")
    broken.problem = "truncated"
    for result in [asked, broken] where !body(result) { return }
  }
}
