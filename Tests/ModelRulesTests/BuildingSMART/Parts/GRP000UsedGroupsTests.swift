import Testing

@Suite("GRP000: groups are used")
struct GRP000Tests {
  @Test("counts memberships of objects")
  func countsMembershipsObjects() throws {
    let lines = """
      #1=IFCSPACE('0000000000000000000001',$,$,$,$,$,$,$,$,$,$);
      #2=IFCZONE('0000000000000000000002',$,$,$,$,$);
      #3=IFCRELASSIGNSTOGROUP('0000000000000000000003',$,$,$,(#1),$,#2);
      """
    let probe = try RuleProbe("GRP000", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("is not applicable to an empty group")
  func notApplicableEmptyGroup() throws {
    let lines = """
      #2=IFCZONE('0000000000000000000002',$,$,$,$,$);
      """
    let probe = try RuleProbe("GRP000", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 0)
  }
}
