import Testing

@Suite("PJS101: a file has exactly one project")
struct PJS101Tests {
  @Test("passes one")
  func passesOne() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,$);
      """
    let probe = try RuleProbe("PJS101", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("fails the second")
  func failsSecond() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,$);
      #2=IFCPROJECT('0000000000000000000002',$,'P',$,$,$,$,$,$);
      """
    let probe = try RuleProbe("PJS101", lines)
    #expect(probe.failures == ["#2 invalid.count IfcProject: 2"])
  }

  @Test("fails the model without any")
  func failsModelWithoutAny() throws {
    let lines = """
      #1=IFCPROJECTLIBRARY('0000000000000000000001',$,'P',$,$,$,$,$,$);
      """
    let probe = try RuleProbe("PJS101", lines)
    #expect(probe.failures == ["#0 invalid.count IfcProject: 0"])
  }
}
