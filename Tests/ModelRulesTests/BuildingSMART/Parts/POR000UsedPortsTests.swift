import Testing

@Suite("POR000: ports are connected")
struct POR000Tests {
  @Test("counts connections")
  func countsConnections() throws {
    let lines = """
      #1=IFCDISTRIBUTIONPORT('0000000000000000000001',$,$,$,$,$,$,$,$,$);
      #2=IFCDISTRIBUTIONPORT('0000000000000000000002',$,$,$,$,$,$,$,$,$);
      #3=IFCRELCONNECTSPORTS('0000000000000000000003',$,$,$,#1,#2,$);
      """
    let probe = try RuleProbe("POR000", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("is not applicable to a port alone")
  func notApplicablePortAlone() throws {
    let lines = """
      #1=IFCDISTRIBUTIONPORT('0000000000000000000001',$,$,$,$,$,$,$,$,$);
      """
    let probe = try RuleProbe("POR000", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 0)
  }
}
