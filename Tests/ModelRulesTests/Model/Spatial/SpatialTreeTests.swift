import Testing

@Suite("M8: spatial tree")
struct SpatialTreeTests {
  private func failures(_ target: String, _ replacement: String, adding lines: String = "") throws -> [String] {
    try RuleProbe("M8", SmallHouse.lines.replacing(target, with: replacement) + lines).failures
  }

  @Test("passes project, site, building, storeys and rooms")
  func whole() throws {
    let probe = try RuleProbe("M8", SmallHouse.lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 6)
  }

  @Test("fails on a storey that is aggregated in nothing, or in a site")
  func storey() throws {
    #expect(try failures("#20,(#30,#40)", "#20,(#40)") == ["#30 absent.whole IfcRelAggregates"])
    #expect(try failures("#20,(#30,#40)", "#10,(#30,#40)").count == 2)
  }

  @Test("fails on a building without a site, and a site without a project")
  func above() throws {
    #expect(try failures("#10,(#20)", "#1,(#20)") == ["#20 invalid.whole IfcProject"])
    #expect(try failures("#1,(#10)", "#1,(#999)") == ["#10 absent.whole IfcRelAggregates"])
  }

  @Test("takes a building of IFC4X3 in another facility of the site")
  func facility() throws {
    let railway = """
      #900=IFCRAILWAY('0000000000000000000900',$,'L',$,$,$,$,$,$,$);
      #901=IFCRELAGGREGATES('0000000000000000000901',$,$,$,#10,(#900));
      """
    let lines = SmallHouse.lines.replacing("#10,(#20)", with: "#900,(#20)") + railway
    #expect(try RuleProbe("M8", lines, schema: "IFC4X3_ADD2").failures.isEmpty)
  }

  @Test("takes a building in the project where the file has no site")
  func withoutSite() throws {
    let lines = SmallHouse.lines.replacing("=IFCSITE(", with: "=IFCEXTERNALSPATIALELEMENT(")
      .replacing("#10,(#20)", with: "#1,(#20)")
    #expect(try RuleProbe("M8", lines).failures.isEmpty)
  }

  @Test("takes a storey in a storey of a building")
  func partial() throws {
    #expect(
      try failures(
        "#20,(#30,#40)", "#20,(#30)", adding: "#900=IFCRELAGGREGATES('0000000000000000000900',$,$,$,#30,(#40));"
      )
      .isEmpty)
  }

  @Test("fails on what goes round in a circle")
  func circle() throws {
    #expect(
      try failures(
        "#20,(#30,#40)", "#30,(#40)", adding: "#900=IFCRELAGGREGATES('0000000000000000000900',$,$,$,#40,(#30));")
        == ["#30 absent.whole IfcRelAggregates", "#40 absent.whole IfcRelAggregates"])
  }

  @Test("fails on a storey in two buildings")
  func twice() throws {
    let lines = """
      #901=IFCBUILDING('0000000000000000000901',$,'B',$,$,#22,$,$,.ELEMENT.,$,$,$);
      #902=IFCRELAGGREGATES('0000000000000000000902',$,$,$,#10,(#901));
      #903=IFCRELAGGREGATES('0000000000000000000903',$,$,$,#901,(#30));
      """
    #expect(try failures("", "", adding: lines) == ["#30 invalid.count IfcRelAggregates: 2"])
  }

  @Test("fails on a room that is contained instead of aggregated")
  func room() throws {
    #expect(
      try failures(
        "IFCRELAGGREGATES('0000000000000000000307',$,$,$,#30,(#320))",
        "IFCRELCONTAINEDINSPATIALSTRUCTURE('0000000000000000000307',$,$,$,(#320),#30)")
        == ["#320 absent.whole IfcRelAggregates"])
  }

  @Test("fails on spaces that go round in a circle")
  func circleOfSpaces() throws {
    let lines = """
      #900=IFCSPACE('0000000000000000000900',$,'A',$,$,$,$,$,.ELEMENT.,$,$);
      #901=IFCSPACE('0000000000000000000901',$,'B',$,$,$,$,$,.ELEMENT.,$,$);
      #902=IFCRELAGGREGATES('0000000000000000000902',$,$,$,#900,(#901));
      #903=IFCRELAGGREGATES('0000000000000000000903',$,$,$,#901,(#900));
      """
    #expect(try RuleProbe("M8", SmallHouse.lines + lines).failures.count == 2)
  }
}
