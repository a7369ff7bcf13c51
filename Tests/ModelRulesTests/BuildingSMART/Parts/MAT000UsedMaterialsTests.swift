import Testing

@Suite("MAT000: materials are used")
struct MAT000Tests {
  @Test("counts associations with materials")
  func countsAssociationsWithMaterials() throws {
    let lines = #"""
      #1=IFCWALL('0000000000000000000001',$,$,$,$,$,$,$,$);
      #2=IFCMATERIAL('B\X2\00E9\X0\ton',$,$);
      #3=IFCRELASSOCIATESMATERIAL('0000000000000000000003',$,$,$,(#1),#2);
      """#
    let probe = try RuleProbe("MAT000", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("does not count lists from IFC4 on")
  func doesNotCountLists() throws {
    let lines = """
      #1=IFCWALL('0000000000000000000001',$,$,$,$,$,$,$,$);
      #2=IFCMATERIALLIST(());
      #3=IFCRELASSOCIATESMATERIAL('0000000000000000000003',$,$,$,(#1),#2);
      """
    let probe = try RuleProbe("MAT000", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 0)
  }
}
