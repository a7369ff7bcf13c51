import Testing

@Suite("SPS008: storeys, sites and facilities have no shape of their own")
struct SPS008Tests {
  @Test("passes a storey without one")
  func passesStoreyWithoutOne() throws {
    let lines = """
      #1=IFCBUILDINGSTOREY('0000000000000000000001',$,$,$,$,$,$,$,$,$);
      """
    let probe = try RuleProbe("SPS008", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("fails one with a shape")
  func failsOneWithShape() throws {
    let lines = """
      #1=IFCBUILDINGSTOREY('0000000000000000000001',$,$,$,$,$,#2,$,$,$);
      #2=IFCPRODUCTDEFINITIONSHAPE($,$,());
      """
    let probe = try RuleProbe("SPS008", lines)
    #expect(probe.failures == ["#1 invalid.prohibited-attribute Representation"])
  }

  @Test("lets sites of IFC2X3 have a shape")
  func letsSitesIFC2X3Have() throws {
    let lines = """
      #1=IFCSITE('0000000000000000000001',$,$,$,$,$,#2,$,$,$,$,$,$,$);
      #2=IFCPRODUCTDEFINITIONSHAPE($,$,());
      """
    let probe = try RuleProbe("SPS008", lines, schema: "IFC2X3")
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 0)
  }
}
