import Testing

@Suite("SPS006: a positioned element is referenced in a place")
struct SPS006Tests {
  @Test("passes one that is")
  func passesOne() throws {
    let lines = """
      #1=IFCRAILWAY('0000000000000000000001',$,$,$,$,$,$,$,$,$);
      #2=IFCALIGNMENT('0000000000000000000002',$,$,$,$,$,$,$);
      #3=IFCSIGNAL('0000000000000000000003',$,$,$,$,$,$,$,$);
      #4=IFCRELPOSITIONS('0000000000000000000004',$,$,$,#2,(#3));
      #5=IFCRELREFERENCEDINSPATIALSTRUCTURE('0000000000000000000005',$,$,$,(#3),#1);
      """
    let probe = try RuleProbe("SPS006", lines, schema: "IFC4X3_ADD2")
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("passes one that nothing positions")
  func passesUnpositioned() throws {
    let lines = "#3=IFCSIGNAL('0000000000000000000003',$,$,$,$,$,$,$,$);"
    let probe = try RuleProbe("SPS006", lines, schema: "IFC4X3_ADD2")
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("fails one that is not")
  func failsOneNot() throws {
    let lines = """
      #1=IFCRAILWAY('0000000000000000000001',$,$,$,$,$,$,$,$,$);
      #2=IFCALIGNMENT('0000000000000000000002',$,$,$,$,$,$,$);
      #3=IFCSIGNAL('0000000000000000000003',$,$,$,$,$,$,$,$);
      #4=IFCRELPOSITIONS('0000000000000000000004',$,$,$,#2,(#3));
      """
    let probe = try RuleProbe("SPS006", lines, schema: "IFC4X3_ADD2")
    #expect(probe.failures == ["#3 absent.whole IfcRelReferencedInSpatialStructure"])
  }
}
