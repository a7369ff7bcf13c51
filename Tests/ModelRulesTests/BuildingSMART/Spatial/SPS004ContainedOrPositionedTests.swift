import Testing

@Suite("SPS004: a product is contained or positioned, not both")
struct SPS004Tests {
  @Test("passes one that is positioned")
  func passesOnePositioned() throws {
    let lines = """
      #1=IFCRAILWAY('0000000000000000000001',$,$,$,$,$,$,$,$,$);
      #2=IFCALIGNMENT('0000000000000000000002',$,$,$,$,$,$,$);
      #3=IFCSIGNAL('0000000000000000000003',$,$,$,$,$,$,$,$);
      #4=IFCRELPOSITIONS('0000000000000000000004',$,$,$,#2,(#3));
      """
    let probe = try RuleProbe("SPS004", lines, schema: "IFC4X3_ADD2")
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("passes one that is contained")
  func passesOneContained() throws {
    let lines = """
      #1=IFCRAILWAY('0000000000000000000001',$,$,$,$,$,$,$,$,$);
      #3=IFCSIGNAL('0000000000000000000003',$,$,$,$,$,$,$,$);
      #5=IFCRELCONTAINEDINSPATIALSTRUCTURE('0000000000000000000005',$,$,$,(#3),#1);
      """
    let probe = try RuleProbe("SPS004", lines, schema: "IFC4X3_ADD2")
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("fails one that is both")
  func failsOneBoth() throws {
    let lines = """
      #1=IFCRAILWAY('0000000000000000000001',$,$,$,$,$,$,$,$,$);
      #2=IFCALIGNMENT('0000000000000000000002',$,$,$,$,$,$,$);
      #3=IFCSIGNAL('0000000000000000000003',$,$,$,$,$,$,$,$);
      #4=IFCRELPOSITIONS('0000000000000000000004',$,$,$,#2,(#3));
      #5=IFCRELCONTAINEDINSPATIALSTRUCTURE('0000000000000000000005',$,$,$,(#3),#1);
      """
    let probe = try RuleProbe("SPS004", lines, schema: "IFC4X3_ADD2")
    #expect(probe.failures == ["#3 invalid.rule IfcRelContainedInSpatialStructure"])
  }
}
