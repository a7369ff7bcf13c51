import Testing

@Suite("M15: proxies")
struct ProxiesTests {
  private func lines(walls: Int, proxies: [String]) -> String {
    let walls = (0..<walls).map { "#\($0 + 1)=IFCWALL('',$,$,$,$,$,$,$,$);" }
    let proxies = proxies.enumerated().map { "#\($0 + 500)=IFCBUILDINGELEMENTPROXY('',$,\($1),$,$,$,$,$,$);" }
    return (walls + proxies).joined(separator: "\n")
  }

  @Test("passes one proxy in ten")
  func few() throws {
    let probe = try RuleProbe("M15", lines(walls: 9, proxies: ["'Socle'"]))
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 2)
  }

  @Test("fails on more, and says how many")
  func many() throws {
    #expect(
      try RuleProbe("M15", lines(walls: 8, proxies: ["'Socle'"])).failures
        == ["#0 invalid.count IfcBuildingElementProxy: 1 / 9 IfcElement"])
  }

  @Test("does not count openings and other features among the elements")
  func features() throws {
    let openings = (0..<20).map { "\n#\($0 + 700)=IFCOPENINGELEMENT('',$,$,$,$,$,$,$,.OPENING.);" }.joined()
    #expect(
      try RuleProbe("M15", lines(walls: 8, proxies: ["'Socle'"]) + openings).failures
        == ["#0 invalid.count IfcBuildingElementProxy: 1 / 9 IfcElement"])
    #expect(try RuleProbe("M15", openings).valid == 0)
  }

  @Test("fails on one without a name", arguments: ["$", "''", "' '"])
  func unnamed(name: String) throws {
    #expect(try RuleProbe("M15", lines(walls: 20, proxies: [name])).failures == ["#500 absent.blank Name"])
  }

  @Test(
    "counts what is original",
    arguments: [
      "'Meuble d''origine'", "'Porte d''origine conserv\\X2\\00E9\\X0\\e'", "'Originals'",
      "'Radiateur origine'",
    ])
  func original(name: String) throws {
    #expect(try RuleProbe("M15", lines(walls: 1, proxies: [name])).failures.count == 1)
  }

  @Test(
    "does not count marks of the origin",
    arguments: [
      "'Origine du projet'", "'NULPUNT'", "'ROOT nulpunt'", "'Survey Point'", "'Origine'",
      "'Rep\\X2\\00E8\\X0\\re d''origine'",
      "'Point de base du projet'", "'Origin Marker:Standard:245117'", "'ORIGINE_ARC_01'", "'Point d''origine 0,0,0'",
    ])
  func origin(name: String) throws {
    #expect(try RuleProbe("M15", lines(walls: 1, proxies: [name])).failures.isEmpty)
  }

  @Test("takes share and exceptions of the cahier")
  func parameters() throws {
    let model = lines(walls: 8, proxies: ["'Socle'", "'Borne 3'"])
    #expect(try RuleProbe("M15", model, parameters: ["maximum": ["20"]]).failures.isEmpty)
    #expect(try RuleProbe("M15", model, parameters: ["maximum": ["12"], "exceptions": ["borne"]]).failures.isEmpty)
  }

  @Test("has nothing to look at without elements")
  func none() throws {
    #expect(try RuleProbe("M15", "").valid == 0)
  }
}
