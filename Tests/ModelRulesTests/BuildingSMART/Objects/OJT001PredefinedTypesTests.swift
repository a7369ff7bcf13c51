import Testing

@Suite("OJT001: the predefined type stands in one place")
struct OJT001Tests {
  @Test("passes one at the type")
  func passesOneType() throws {
    let lines = """
      #1=IFCWALL('0000000000000000000001',$,$,$,$,$,$,$,$);
      #2=IFCWALLTYPE('0000000000000000000002',$,$,$,$,$,$,$,$,.SOLIDWALL.);
      #3=IFCRELDEFINESBYTYPE('0000000000000000000003',$,$,$,(#1),#2);
      """
    let probe = try RuleProbe("OJT001", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("fails one at both")
  func failsOneBoth() throws {
    let lines = """
      #1=IFCWALL('0000000000000000000001',$,$,$,$,$,$,$,.PARTITIONING.);
      #2=IFCWALLTYPE('0000000000000000000002',$,$,$,$,$,$,$,$,.SOLIDWALL.);
      #3=IFCRELDEFINESBYTYPE('0000000000000000000003',$,$,$,(#1),#2);
      """
    let probe = try RuleProbe("OJT001", lines)
    #expect(probe.failures == ["#1 invalid.predefined-type PARTITIONING"])
  }

  @Test("fails user-defined ones without a text")
  func failsUserdefinedOnesWithout() throws {
    let lines = """
      #1=IFCWALL('0000000000000000000001',$,$,$,$,$,$,$,.USERDEFINED.);
      #2=IFCWALLTYPE('0000000000000000000002',$,$,$,$,$,$,$,$,.USERDEFINED.);
      #3=IFCWALL('0000000000000000000003',$,$,$,'Gabion',$,$,$,.USERDEFINED.);
      """
    let probe = try RuleProbe("OJT001", lines)
    #expect(probe.failures == ["#1 absent.blank USERDEFINED", "#2 absent.blank USERDEFINED"])
    #expect(probe.valid == 1)
  }

  @Test("takes an empty text for one")
  func takesEmptyText() throws {
    let lines = """
      #1=IFCWALL('0000000000000000000001',$,$,$,'',$,$,$,.USERDEFINED.);
      #2=IFCWALLTYPE('0000000000000000000002',$,$,$,$,$,$,$,'',.USERDEFINED.);
      """
    let probe = try RuleProbe("OJT001", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 2)
  }

  @Test("asks types of processes for no text")
  func asksProcessTypesForNone() throws {
    let lines = "#1=IFCTASKTYPE('0000000000000000000001',$,$,$,$,$,$,$,$,.USERDEFINED.,$);"
    let probe = try RuleProbe("OJT001", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("takes a type that says nothing for one that is not NOTDEFINED")
  func looksWhereTypeIsSilent() throws {
    let lines = """
      #1=IFCFURNITURE('0000000000000000000001',$,$,$,$,$,$,$,.CHAIR.);
      #2=IFCFURNITURETYPE('0000000000000000000002',$,$,$,$,$,$,$,$,.NOTDEFINED.,$);
      #3=IFCRELDEFINESBYTYPE('0000000000000000000003',$,$,$,(#1,#4),#2);
      #4=IFCFURNITURE('0000000000000000000004',$,$,$,$,$,$,$,$);
      """
    let probe = try RuleProbe("OJT001", lines)
    #expect(probe.failures == ["#1 invalid.predefined-type CHAIR"])
    #expect(probe.valid == 1)
  }

  @Test("does not look at an occurrence where its type is NOTDEFINED")
  func doesNotLookOccurrence() throws {
    let lines = """
      #1=IFCWALL('0000000000000000000001',$,$,$,$,$,$,$,.PARTITIONING.);
      #2=IFCWALLTYPE('0000000000000000000002',$,$,$,$,$,$,$,$,.NOTDEFINED.);
      #3=IFCRELDEFINESBYTYPE('0000000000000000000003',$,$,$,(#1),#2);
      """
    let probe = try RuleProbe("OJT001", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 0)
  }

  @Test("looks at all type objects of an occurrence, in whatever order", arguments: [("#2", "#4"), ("#4", "#2")])
  func looksAtAllTypes(first: String, second: String) throws {
    let lines = """
      #1=IFCWALL('0000000000000000000001',$,$,$,$,$,$,$,.PARTITIONING.);
      #2=IFCWALLTYPE('0000000000000000000002',$,$,$,$,$,$,$,$,.NOTDEFINED.);
      #4=IFCWALLTYPE('0000000000000000000004',$,$,$,$,$,$,$,$,.SOLIDWALL.);
      #5=IFCRELDEFINESBYTYPE('0000000000000000000005',$,$,$,(#1),\(first));
      #6=IFCRELDEFINESBYTYPE('0000000000000000000006',$,$,$,(#1),\(second));
      """
    #expect(try RuleProbe("OJT001", lines).failures == ["#1 invalid.predefined-type PARTITIONING"])
  }
}
