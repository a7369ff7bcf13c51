import Testing

@Suite("GRF002: the name of a coordinate reference system is an EPSG code")
struct GRF002Tests {
  @Test("passes a code")
  func passesCode() throws {
    let lines = """
      #1=IFCPROJECTEDCRS('EPSG:2154',$,$,$,$,$,$);
      """
    let probe = try RuleProbe("GRF002", lines, schema: "IFC4X3_ADD2")
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("fails a label")
  func failsLabel() throws {
    let lines = """
      #1=IFCPROJECTEDCRS('Lambert 93',$,$,$,$,$,$);
      """
    let probe = try RuleProbe("GRF002", lines, schema: "IFC4X3_ADD2")
    #expect(probe.failures == ["#1 invalid.value Lambert 93"])
  }
}
