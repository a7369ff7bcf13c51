import Testing

@Suite("GRF006: a system without an EPSG code is described by a well-known text")
struct GRF006Tests {
  @Test("passes a system that is described")
  func passesSystemDescribed() throws {
    let lines = """
      #1=IFCPROJECTEDCRS('WKT',$,$,$,$,$,$);
      #2=IFCWELLKNOWNTEXT('PROJCRS[]',#1);
      """
    let probe = try RuleProbe("GRF006", lines, schema: "IFC4X3_ADD2")
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("fails a label without a text")
  func failsLabelWithoutText() throws {
    let lines = """
      #1=IFCPROJECTEDCRS('Lambert 93',$,$,$,$,$,$);
      """
    let probe = try RuleProbe("GRF006", lines, schema: "IFC4X3_ADD2")
    #expect(probe.failures == ["#1 absent.blank IfcWellKnownText"])
  }

  @Test("fails a text under another name")
  func failsTextUnderAnother() throws {
    let lines = """
      #1=IFCPROJECTEDCRS('Lambert 93',$,$,$,$,$,$);
      #2=IFCWELLKNOWNTEXT('PROJCRS[]',#1);
      """
    let probe = try RuleProbe("GRF006", lines, schema: "IFC4X3_ADD2")
    #expect(probe.failures == ["#1 invalid.value Lambert 93"])
  }

  @Test("does not look at codes")
  func doesNotLookCodes() throws {
    let lines = """
      #1=IFCPROJECTEDCRS('EPSG:2154',$,$,$,$,$,$);
      """
    let probe = try RuleProbe("GRF006", lines, schema: "IFC4X3_ADD2")
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 0)
  }
}
