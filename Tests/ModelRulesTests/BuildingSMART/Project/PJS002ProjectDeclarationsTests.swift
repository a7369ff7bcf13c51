import Testing

@Suite("PJS002: a project declares types, groups and templates only")
struct PJS002Tests {
  @Test("fails an object that it declares")
  func failsObjectDeclares() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,$);
      #2=IFCBEAM('0000000000000000000002',$,$,$,$,$,$,$,$);
      #3=IFCBEAMTYPE('0000000000000000000003',$,$,$,$,$,$,$,$,.BEAM.);
      #4=IFCRELDECLARES('0000000000000000000004',$,$,$,#1,(#2,#3));
      """
    let probe = try RuleProbe("PJS002", lines)
    #expect(probe.failures == ["#2 invalid.class IfcBeam"])
    #expect(probe.valid == 1)
  }
}
