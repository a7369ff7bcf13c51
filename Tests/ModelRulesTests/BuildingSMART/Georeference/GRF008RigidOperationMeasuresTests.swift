import Testing

@Suite("GRF008: coordinates of a rigid operation are lengths or angles")
struct GRF008Tests {
  @Test("passes lengths and angles")
  func passesLengthsAngles() throws {
    let lines = """
      #1=IFCRIGIDOPERATION($,$,IFCLENGTHMEASURE(1.),IFCLENGTHMEASURE(2.),$);
      #2=IFCRIGIDOPERATION($,$,IFCPLANEANGLEMEASURE(1.),IFCPLANEANGLEMEASURE(2.),$);
      """
    let probe = try RuleProbe("GRF008", lines, schema: "IFC4X3_ADD2")
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 2)
  }

  @Test("fails a positive length")
  func failsPositiveLength() throws {
    let lines = """
      #1=IFCRIGIDOPERATION($,$,IFCLENGTHMEASURE(1.),IFCPOSITIVELENGTHMEASURE(2.),$);
      """
    let probe = try RuleProbe("GRF008", lines, schema: "IFC4X3_ADD2")
    #expect(probe.failures == ["#1 invalid.type IFCPOSITIVELENGTHMEASURE"])
  }
}
