import Testing

@Suite("OJP000: objects are placed")
struct OJP000Tests {
  @Test("counts them where an object refers to one")
  func countsThemWhereObject() throws {
    let lines = """
      #1=IFCWALL('0000000000000000000001',$,$,$,$,#2,$,$,$);
      #2=IFCLOCALPLACEMENT($,$);
      """
    let probe = try RuleProbe("OJP000", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("counts placements on a grid, too")
  func countsGridPlacements() throws {
    let lines = """
      #1=IFCWALL('0000000000000000000001',$,$,$,$,#2,$,$,$);
      #2=IFCGRIDPLACEMENT($,$,$);
      """
    #expect(try RuleProbe("OJP000", lines).valid == 1)
  }

  @Test("is not applicable where no object refers to one")
  func notApplicableWhereNo() throws {
    let lines = """
      #2=IFCLOCALPLACEMENT($,$);
      """
    let probe = try RuleProbe("OJP000", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 0)
  }
}
