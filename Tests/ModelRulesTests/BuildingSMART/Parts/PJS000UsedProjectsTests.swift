import Testing

@Suite("PJS000: there is a project")
struct PJS000Tests {
  @Test("counts projects")
  func countsProjects() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,$);
      """
    let probe = try RuleProbe("PJS000", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("is not applicable to a library")
  func notApplicableLibrary() throws {
    let lines = """
      #1=IFCPROJECTLIBRARY('0000000000000000000001',$,'P',$,$,$,$,$,$);
      """
    let probe = try RuleProbe("PJS000", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 0)
  }
}
