import Testing

@Suite("OJP001: a part of an element is placed relative to it")
struct OJP001Tests {
  @Test("passes a part that is")
  func passesPart() throws {
    let lines = """
      #1=IFCSTAIR('0000000000000000000001',$,$,$,$,#2,$,$,$);
      #2=IFCLOCALPLACEMENT($,$);
      #3=IFCSTAIRFLIGHT('0000000000000000000003',$,$,$,$,#4,$,$,$,$,$,$,$);
      #4=IFCLOCALPLACEMENT(#2,$);
      #5=IFCRELAGGREGATES('0000000000000000000005',$,$,$,#1,(#3));
      """
    let probe = try RuleProbe("OJP001", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("fails a part that is placed elsewhere, or not at all")
  func failsPartPlacedElsewhere() throws {
    let lines = """
      #1=IFCSTAIR('0000000000000000000001',$,$,$,$,#2,$,$,$);
      #2=IFCLOCALPLACEMENT($,$);
      #3=IFCSTAIRFLIGHT('0000000000000000000003',$,$,$,$,#4,$,$,$,$,$,$,$);
      #4=IFCLOCALPLACEMENT($,$);
      #5=IFCSTAIRFLIGHT('0000000000000000000005',$,$,$,$,$,$,$,$,$,$,$,$);
      #6=IFCRELAGGREGATES('0000000000000000000006',$,$,$,#1,(#3,#5));
      """
    let probe = try RuleProbe("OJP001", lines)
    #expect(probe.failures == ["#3 invalid.rule $", "#5 absent.blank IfcLocalPlacement"])
  }

  @Test("asks parts of a whole without a placement for one that is relative to nothing")
  func partsOfUnplacedWhole() throws {
    let lines = """
      #1=IFCSTAIR('0000000000000000000001',$,$,$,$,$,$,$,$);
      #2=IFCSTAIRFLIGHT('0000000000000000000002',$,$,$,$,$,$,$,$,$,$,$,$);
      #3=IFCSTAIRFLIGHT('0000000000000000000003',$,$,$,$,#4,$,$,$,$,$,$,$);
      #4=IFCLOCALPLACEMENT($,$);
      #5=IFCRELAGGREGATES('0000000000000000000005',$,$,$,#1,(#2,#3,#6));
      #6=IFCSTAIRFLIGHT('0000000000000000000006',$,$,$,$,#7,$,$,$,$,$,$,$);
      #7=IFCLOCALPLACEMENT(#4,$);
      """
    let probe = try RuleProbe("OJP001", lines)
    #expect(probe.failures == ["#2 absent.blank IfcLocalPlacement", "#6 invalid.rule #4"])
    #expect(probe.valid == 1)
  }

  @Test("looks at models without any placement")
  func withoutPlacements() throws {
    let lines = """
      #1=IFCSTAIR('0000000000000000000001',$,$,$,$,$,$,$,$);
      #2=IFCSTAIRFLIGHT('0000000000000000000002',$,$,$,$,$,$,$,$,$,$,$,$);
      #5=IFCRELAGGREGATES('0000000000000000000005',$,$,$,#1,(#2));
      """
    #expect(try RuleProbe("OJP001", lines).failures == ["#2 absent.blank IfcLocalPlacement"])
  }
}
