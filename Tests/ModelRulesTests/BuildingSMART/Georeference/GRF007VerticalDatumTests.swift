import Testing

@Suite("GRF007: the code of the vertical datum is one for heights")
struct GRF007Tests {
  @Test("passes a vertical system")
  func passesVerticalSystem() throws {
    let lines = """
      #1=IFCPROJECTEDCRS('EPSG:2154',$,$,'EPSG:5720',$,$,$);
      """
    let probe = try RuleProbe("GRF007", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("passes a vertical datum")
  func passesVerticalDatum() throws {
    let lines = """
      #1=IFCPROJECTEDCRS('EPSG:2154',$,$,'EPSG:5119',$,$,$);
      """
    let probe = try RuleProbe("GRF007", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("fails a horizontal system")
  func failsHorizontalSystem() throws {
    let lines = """
      #1=IFCPROJECTEDCRS('EPSG:2154',$,$,'EPSG:4326',$,$,$);
      """
    let probe = try RuleProbe("GRF007", lines)
    #expect(probe.failures == ["#1 invalid.value EPSG:4326"])
  }

  @Test("does not look at unknown codes")
  func doesNotLookUnknown() throws {
    let lines = """
      #1=IFCPROJECTEDCRS('EPSG:2154',$,$,'EPSG:0',$,$,$);
      """
    let probe = try RuleProbe("GRF007", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 0)
  }
}
