import Testing

@Suite("VER000: owner histories are used")
struct VER000Tests {
  @Test("counts them where a root refers to one")
  func countsThemWhereRoot() throws {
    let lines = """
      #1=IFCWALL('0000000000000000000001',#2,$,$,$,$,$,$,$);
      #2=IFCOWNERHISTORY($,$,$,.ADDED.,$,$,$,0);
      """
    let probe = try RuleProbe("VER000", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("is not applicable where no root does")
  func notApplicableWhereNo() throws {
    let lines = """
      #2=IFCOWNERHISTORY($,$,$,.ADDED.,$,$,$,0);
      """
    let probe = try RuleProbe("VER000", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 0)
  }
}
