import Testing

@Suite("GRF003: a model of a facility names a coordinate reference system")
struct GRF003Tests {
  @Test("fails a building without one")
  func failsBuildingWithoutOne() throws {
    let lines = """
      #1=IFCBUILDING('0000000000000000000001',$,$,$,$,$,$,$,$,$,$,$);
      """
    let probe = try RuleProbe("GRF003", lines)
    #expect(probe.failures == ["#1 absent.coordinate-system"])
  }

  @Test("does not look at a model that names one")
  func doesNotLookModel() throws {
    let lines = """
      #1=IFCBUILDING('0000000000000000000001',$,$,$,$,$,$,$,$,$,$,$);
      #2=IFCPROJECTEDCRS('Lambert 93',$,$,$,$,$,$);
      """
    let probe = try RuleProbe("GRF003", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 0)
  }

  @Test("does not ask an alignment alone")
  func doesNotAskAlignment() throws {
    let lines = """
      #1=IFCALIGNMENT('0000000000000000000001',$,$,$,$,$,$,$);
      """
    #expect(try RuleProbe("GRF003", lines, schema: "IFC4X3_ADD2").failures.isEmpty)
  }
}
