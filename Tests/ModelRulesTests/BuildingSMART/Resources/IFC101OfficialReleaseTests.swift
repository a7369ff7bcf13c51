import Testing

@Suite("IFC101: the schema is an official release")
struct IFC101Tests {
  @Test("passes the name of a release")
  func passesNameRelease() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,(#2),#3);
      """
    let probe = try RuleProbe("IFC101", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("fails an addendum that was replaced")
  func failsAddendumWasReplaced() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,(#2),#3);
      """
    let probe = try RuleProbe("IFC101", lines, schema: "IFC4X3")
    #expect(probe.failures == ["#0 invalid.value IFC4X3"])
  }
}
