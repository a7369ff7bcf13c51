import Testing

@Suite("IFC101: the schema is an official release")
struct IFC101Tests {
  @Test("passes the name of a release", arguments: ["IFC4", "IFC2X3", "IFC4X3_ADD2", "ifc4", "IFC4x3_ADD2"])
  func passesNameRelease(schema: String) throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,(#2),#3);
      """
    let probe = try RuleProbe("IFC101", lines, schema: schema)
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
