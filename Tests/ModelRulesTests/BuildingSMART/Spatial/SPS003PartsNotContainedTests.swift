import Testing

@Suite("SPS003: a part of an element is not contained as well")
struct SPS003Tests {
  @Test("passes a part that is not")
  func passesPartNot() throws {
    let lines = """
      #1=IFCBUILDINGSTOREY('0000000000000000000001',$,$,$,$,$,$,$,$,$);
      #2=IFCCURTAINWALL('0000000000000000000002',$,$,$,$,$,$,$,$);
      #3=IFCPLATE('0000000000000000000003',$,$,$,$,$,$,$,$);
      #4=IFCRELAGGREGATES('0000000000000000000004',$,$,$,#2,(#3));
      #5=IFCRELCONTAINEDINSPATIALSTRUCTURE('0000000000000000000005',$,$,$,(#2),#1);
      """
    let probe = try RuleProbe("SPS003", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("fails a part that is")
  func failsPart() throws {
    let lines = """
      #1=IFCBUILDINGSTOREY('0000000000000000000001',$,$,$,$,$,$,$,$,$);
      #2=IFCCURTAINWALL('0000000000000000000002',$,$,$,$,$,$,$,$);
      #3=IFCPLATE('0000000000000000000003',$,$,$,$,$,$,$,$);
      #4=IFCRELAGGREGATES('0000000000000000000004',$,$,$,#2,(#3));
      #5=IFCRELCONTAINEDINSPATIALSTRUCTURE('0000000000000000000005',$,$,$,(#2,#3),#1);
      """
    let probe = try RuleProbe("SPS003", lines)
    #expect(probe.failures == ["#3 invalid.rule IfcRelContainedInSpatialStructure"])
  }

  @Test("does not look at wholes")
  func doesNotLookWholes() throws {
    let lines = """
      #1=IFCBUILDINGSTOREY('0000000000000000000001',$,$,$,$,$,$,$,$,$);
      #2=IFCCURTAINWALL('0000000000000000000002',$,$,$,$,$,$,$,$);
      #3=IFCPLATE('0000000000000000000003',$,$,$,$,$,$,$,$);
      #5=IFCRELCONTAINEDINSPATIALSTRUCTURE('0000000000000000000005',$,$,$,(#2,#3),#1);
      """
    let probe = try RuleProbe("SPS003", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 0)
  }
}
