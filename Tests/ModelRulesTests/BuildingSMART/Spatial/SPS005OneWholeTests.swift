import Testing

@Suite("SPS005: an element belongs to one whole in one way")
struct SPS005Tests {
  @Test("passes what is contained, part, or an opening")
  func passesWhatContainedPart() throws {
    let lines = """
      #1=IFCBUILDINGSTOREY('0000000000000000000001',$,$,$,$,$,$,$,$,$);
      #2=IFCCURTAINWALL('0000000000000000000002',$,$,$,$,$,$,$,$);
      #3=IFCPLATE('0000000000000000000003',$,$,$,$,$,$,$,$);
      #4=IFCRELAGGREGATES('0000000000000000000004',$,$,$,#2,(#3));
      #5=IFCRELCONTAINEDINSPATIALSTRUCTURE('0000000000000000000005',$,$,$,(#2),#1);
      #6=IFCOPENINGELEMENT('0000000000000000000006',$,$,$,$,$,$,$,$);
      #7=IFCRELVOIDSELEMENT('0000000000000000000007',$,$,$,#2,#6);
      """
    let probe = try RuleProbe("SPS005", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 3)
  }

  @Test("fails what is nowhere, and what is in two ways")
  func failsWhatNowhereWhat() throws {
    let lines = """
      #1=IFCBUILDINGSTOREY('0000000000000000000001',$,$,$,$,$,$,$,$,$);
      #2=IFCCURTAINWALL('0000000000000000000002',$,$,$,$,$,$,$,$);
      #3=IFCPLATE('0000000000000000000003',$,$,$,$,$,$,$,$);
      #4=IFCRELAGGREGATES('0000000000000000000004',$,$,$,#2,(#3));
      #5=IFCRELCONTAINEDINSPATIALSTRUCTURE('0000000000000000000005',$,$,$,(#3),#1);
      """
    let probe = try RuleProbe("SPS005", lines)
    #expect(
      probe.failures == [
        "#2 absent.whole",
        "#3 invalid.count IfcRelContainedInSpatialStructure, IfcRelAggregates",
      ])
  }

  @Test("takes being part and being nested for one way in IFC2X3", arguments: [("IFC2X3", 0), ("IFC4", 1)])
  func decomposition(schema: String, failures: Int) throws {
    let lines = """
      #1=IFCCURTAINWALL('0000000000000000000001',$,$,$,$,$,$,$);
      #2=IFCPLATE('0000000000000000000002',$,$,$,$,$,$,$);
      #3=IFCRELAGGREGATES('0000000000000000000003',$,$,$,#1,(#2));
      #4=IFCRELNESTS('0000000000000000000004',$,$,$,#1,(#2));
      #5=IFCBUILDINGSTOREY('0000000000000000000005',$,$,$,$,$,$,$,$,$);
      #6=IFCRELCONTAINEDINSPATIALSTRUCTURE('0000000000000000000006',$,$,$,(#1),#5);
      """
    #expect(try RuleProbe("SPS005", lines, schema: schema).failures.count == failures)
  }
}
