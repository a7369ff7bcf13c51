import Findings
import Testing

@testable import Archive

@Suite("The portfolio of an archive")
struct ArchivePortfolioTests {
  private func source() throws -> ArchivePortfolio {
    ArchivePortfolio(try SmallArchive.open(), path: "a.sqlite", toolVersion: "1", day: "2026-03-02")
  }

  @Test("The summary tells the last scan and what is the matter")
  func summary() throws {
    let summary = try source().summary(PortfolioLimits())
    #expect(summary.scan?.started == "2026-03-02T08:00:00Z" && summary.scan?.folders == ["/a"])
    #expect(summary.profile?.stage == "doe" && summary.profile?.files.map(\.path) == ["cahier.yaml"])
    #expect(summary.profile?.lotTitles == ["ssi": "Sécurité incendie"])
    #expect(summary.statuses.map(\.status) == ["error", "fail", "pass"])
    #expect(summary.statuses.map(\.models) == [1, 3, 3])
    #expect(
      summary.unreadable == [
        UnreadableModel(path: "/a/broken.ifc", bytes: 1000, code: .truncated, message: "le fichier est tronqué")
      ])
    #expect(summary.leftOut == [LeftOutPath(path: "/a/lien", reason: "link", detail: "/b")])
    #expect(summary.totals.checks == Rate(5, of: 15) && summary.totals.readyForMaintenance == Rate(4, of: 10))
    #expect(summary.history.map(\.new) == [2, 6])
  }

  @Test("Buildings come with their row of the map, the worst first, and with their details")
  func buildings() throws {
    let portfolio = try source().portfolio(PortfolioLimits())
    #expect(portfolio.columns.map(\.id) == ["D1", "E1"] && portfolio.columns.map(\.failing) == [2, 1])
    let shown = portfolio.buildings.shown
    #expect(shown.map(\.key) == ["folder /a/barn", "id ERP-1", "guid P2 B2", "guid P2 B3"])
    #expect(shown[0].cells == [.percent(0), .nothing] && shown[1].cells == [.percent(25), .percent(40)])
    #expect(shown[2].cells == [.nothing, .nothing])
    let school = shown[1]
    #expect(school.models.shown.map(\.path).first == "/a/school/CVC.ifc")
    #expect(school.models.shown.map(\.isSuperseded) == [false, false, false, true])
    #expect(school.models.shown.map(\.isCopy) == [false, false, true, false])
    #expect(school.storeys.shown.map(\.name) == ["N0", "N1"] && school.roomList.total == 3)
    #expect(school.roomList.shown.first?.area == nil)
    #expect(school.fixes.shown.map(\.values) == [6, 3] && school.fixes.shown.first?.reason == .placeholder)
    #expect(portfolio.fixes.shown.map(\.values) == [6, 4])
    #expect(portfolio.lots.map(\.lot) == ["menuiseries", "ssi", nil])
    #expect(portfolio.exporterFixes.map(\.exporter) == ["MagiCAD", "Revit", nil])
    #expect(portfolio.readiness.map(\.sheet) == ["Space", "equipment"])
    #expect(portfolio.readiness[1].missing == [SheetReadiness.MissingColumn(field: "maker", rows: 6)])
    #expect(portfolio.superseded.shown.map(\.other) == ["/a/school/ARCHI_v2.ifc"])
  }

  @Test("Lists are cut, and what is left out is counted")
  func limits() throws {
    var limits = PortfolioLimits()
    (limits.buildings, limits.told, limits.columns, limits.list) = (2, 1, 1, 1)
    let portfolio = try source().portfolio(limits)
    #expect(portfolio.columns.map(\.id) == ["D1"])
    #expect(portfolio.buildings.shown.count == 2 && portfolio.buildings.omitted == 2 && portfolio.toldBuildings == 1)
    #expect(!portfolio.buildings.shown[0].models.shown.isEmpty && portfolio.buildings.shown[1].models.shown.isEmpty)
    #expect(portfolio.fixes.shown.count == 1 && portfolio.fixes.total == 2)
  }

  @Test("Without requirements the columns are facts")
  func photo() throws {
    let connection = try SmallArchive.open()
    try connection.run("UPDATE scan SET profile = 1")
    let portfolio = try ArchivePortfolio(connection, path: "a", toolVersion: "1").portfolio(PortfolioLimits())
    #expect(!portfolio.hasRequirements && portfolio.columns.map(\.id).contains("equipment.maker"))
    let school = try #require(portfolio.buildings.shown.first { $0.key == "id ERP-1" })
    let makers = try #require(portfolio.columns.firstIndex { $0.id == "equipment.maker" })
    #expect(school.cells[makers] == .percent(40) && school.rate.whole % 100 == 0)
  }

  @Test("Each model and each specification has a row, and each model its line")
  func rows() throws {
    var results: [PortfolioResult] = []
    try source().forEachResult {
      results.append($0)
      return true
    }
    // Six models that were asked two things, and one that could not be read.
    #expect(results.count == 13)
    #expect(results.first { $0.path == "/a/broken.ifc" }?.problem == "truncated")
    #expect(results.count { $0.isLatest } == 8)
    #expect(results.map(\.path) == results.map(\.path).sorted())
    var lines = 0
    try source().forEachLine {
      lines += 1
      return $0.hasPrefix("{\"path\":") && lines < 3
    }
    #expect(lines == 3)
  }

  @Test("An empty database is a portfolio of nothing")
  func empty() throws {
    let source = ArchivePortfolio(try ArchiveFile.write(":memory:"), path: "a", toolVersion: "1")
    let portfolio = try source.portfolio(PortfolioLimits())
    #expect(portfolio.summary.scan == nil && portfolio.buildings.total == 0 && portfolio.columns.isEmpty)
  }
}
