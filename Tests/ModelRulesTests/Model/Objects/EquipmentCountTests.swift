import Testing

@Suite("M18: equipment count")
struct EquipmentCountTests {
  private static let lines = """
    #1=IFCBOILER('0000000000000000000001',$,$,$,$,$,$,$,.WATER.);
    #2=IFCBOILER('0000000000000000000002',$,$,$,$,$,$,$,.STEAM.);
    """

  private func failures(_ counts: [String]) throws -> [String] {
    try RuleProbe("M18", Self.lines, parameters: ["counts": counts]).failures
  }

  @Test("passes as many as listed, by class and by predefined type")
  func passes() throws {
    #expect(
      try failures(["IfcBoiler=2", "IfcBoiler.WATER = 1", "IfcBoiler.steam=1", "IfcPump=0", "IfcElement=2"]).isEmpty)
  }

  @Test("fails on another number, and says both")
  func other() throws {
    #expect(try failures(["IfcBoiler=3"]) == ["#0 invalid.count IfcBoiler: 2 ≠ 3"])
    #expect(try failures(["IfcBoiler.STEAM=0"]).count == 1)
  }

  @Test("has nothing to look at without a list")
  func none() throws {
    #expect(try RuleProbe("M18", Self.lines).valid == 0)
  }

  @Test("counts by the type objects in IFC2X3")
  func typed() throws {
    let lines = """
      #1=IFCENERGYCONVERSIONDEVICE('0000000000000000000001',$,$,$,$,$,$,$);
      #2=IFCENERGYCONVERSIONDEVICE('0000000000000000000002',$,$,$,$,$,$,$);
      #3=IFCBOILERTYPE('0000000000000000000003',$,'T',$,$,$,$,$,$,.WATER.);
      #4=IFCRELDEFINESBYTYPE('0000000000000000000004',$,$,$,(#1),#3);
      """
    let probe = try RuleProbe(
      "M18", lines, schema: "IFC2X3", parameters: ["counts": ["IfcBoiler=1", "IfcBoiler.WATER=1"]])
    #expect(probe.failures.isEmpty)
  }
}
