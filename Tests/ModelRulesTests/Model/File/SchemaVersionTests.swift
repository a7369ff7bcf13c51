import Testing

@Suite("M1: schema version")
struct SchemaVersionTests {
  @Test("passes the three releases", arguments: ["IFC2X3", "IFC4", "IFC4X3_ADD2", "ifc4"])
  func allowed(schema: String) throws {
    let probe = try RuleProbe("M1", "", schema: schema)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("fails on another one, and says which")
  func other() throws {
    #expect(try RuleProbe("M1", "", schema: "IFC4X3").failures == ["#0 invalid.value FILE_SCHEMA: IFC4X3"])
    #expect(try RuleProbe("M1", "", schema: "IFC2X3','IFC4").failures.count == 1)
  }

  @Test("takes the list of the cahier")
  func list() throws {
    #expect(try RuleProbe("M1", "", schema: "IFC4", parameters: ["allowed": ["IFC2X3"]]).failures.count == 1)
    #expect(try RuleProbe("M1", "", schema: "IFC2X3", parameters: ["allowed": ["IFC2X3"]]).failures.isEmpty)
  }
}
