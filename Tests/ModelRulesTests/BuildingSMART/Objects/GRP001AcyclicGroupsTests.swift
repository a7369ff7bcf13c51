import Testing

@Suite("GRP001: no group is a member of itself")
struct GRP001Tests {
  @Test("passes groups of groups")
  func passesGroupsGroups() throws {
    let lines = """
      #1=IFCZONE('0000000000000000000001',$,$,$,$,$);
      #2=IFCZONE('0000000000000000000002',$,$,$,$,$);
      #3=IFCZONE('0000000000000000000003',$,$,$,$,$);
      #4=IFCRELASSIGNSTOGROUP('0000000000000000000004',$,$,$,(#1,#2),$,#3);
      #5=IFCRELASSIGNSTOGROUP('0000000000000000000005',$,$,$,(#1),$,#2);
      """
    let probe = try RuleProbe("GRP001", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 3)
  }

  @Test("fails all groups of a circle and none beside it")
  func failsAllGroupsCircle() throws {
    let lines = """
      #1=IFCZONE('0000000000000000000001',$,$,$,$,$);
      #2=IFCZONE('0000000000000000000002',$,$,$,$,$);
      #3=IFCZONE('0000000000000000000003',$,$,$,$,$);
      #4=IFCRELASSIGNSTOGROUP('0000000000000000000004',$,$,$,(#1),$,#2);
      #5=IFCRELASSIGNSTOGROUP('0000000000000000000005',$,$,$,(#2),$,#1);
      #6=IFCRELASSIGNSTOGROUP('0000000000000000000006',$,$,$,(#3),$,#1);
      """
    let probe = try RuleProbe("GRP001", lines)
    #expect(probe.failures == ["#1 invalid.rule", "#2 invalid.rule"])
    #expect(probe.valid == 1)
  }

  @Test("fails a group that is its own member")
  func failsGroupItsOwn() throws {
    let lines = """
      #1=IFCZONE('0000000000000000000001',$,$,$,$,$);
      #2=IFCRELASSIGNSTOGROUP('0000000000000000000002',$,$,$,(#1),$,#1);
      """
    let probe = try RuleProbe("GRP001", lines)
    #expect(probe.failures == ["#1 invalid.rule"])
  }
}
