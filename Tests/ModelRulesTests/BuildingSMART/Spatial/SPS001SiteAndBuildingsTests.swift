import Testing

@Suite("SPS001: a coordination view has one site at most, and its buildings are part of it")
struct SPS001Tests {
  @Test("passes a building of the site")
  func passesBuildingSite() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,$);
      #2=IFCSITE('0000000000000000000002',$,$,$,$,$,$,$,$,$,$,$,$,$);
      #3=IFCBUILDING('0000000000000000000003',$,$,$,$,$,$,$,$,$,$,$);
      #4=IFCRELAGGREGATES('0000000000000000000004',$,$,$,#1,(#2));
      #5=IFCRELAGGREGATES('0000000000000000000005',$,$,$,#2,(#3));
      """
    let header = "FILE_DESCRIPTION(('ViewDefinition [CoordinationView_V2.0]'),'2;1');"
    let probe = try RuleProbe("SPS001", lines, schema: "IFC2X3", header: header)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 2)
  }

  @Test("fails a building beside the site")
  func failsBuildingBesideSite() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,$);
      #2=IFCSITE('0000000000000000000002',$,$,$,$,$,$,$,$,$,$,$,$,$);
      #3=IFCBUILDING('0000000000000000000003',$,$,$,$,$,$,$,$,$,$,$);
      #4=IFCRELAGGREGATES('0000000000000000000004',$,$,$,#1,(#2));
      #5=IFCRELAGGREGATES('0000000000000000000005',$,$,$,#1,(#3));
      """
    let header = "FILE_DESCRIPTION(('ViewDefinition [CoordinationView_V2.0]'),'2;1');"
    let probe = try RuleProbe("SPS001", lines, schema: "IFC2X3", header: header)
    #expect(probe.failures == ["#3 invalid.whole IfcProject"])
  }

  @Test("fails the second site, and a building without a whole")
  func failsSecondSiteBuilding() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,$);
      #2=IFCSITE('0000000000000000000002',$,$,$,$,$,$,$,$,$,$,$,$,$);
      #3=IFCBUILDING('0000000000000000000003',$,$,$,$,$,$,$,$,$,$,$);
      #4=IFCRELAGGREGATES('0000000000000000000004',$,$,$,#1,(#2));
      #6=IFCSITE('0000000000000000000006',$,$,$,$,$,$,$,$,$,$,$,$,$);
      """
    let header = "FILE_DESCRIPTION(('ViewDefinition [CoordinationView_V2.0]'),'2;1');"
    let probe = try RuleProbe("SPS001", lines, schema: "IFC2X3", header: header)
    #expect(probe.failures == ["#6 invalid.count IfcSite: 2", "#3 absent.whole"])
  }

  @Test("fails a model without a building")
  func failsModelWithoutBuilding() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,$);
      """
    let header = "FILE_DESCRIPTION(('ViewDefinition [CoordinationView_V2.0]'),'2;1');"
    let probe = try RuleProbe("SPS001", lines, schema: "IFC2X3", header: header)
    #expect(probe.failures == ["#0 invalid.count IfcBuilding: 0"])
  }

  @Test("does not look at other views")
  func doesNotLookOther() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,$);
      #2=IFCSITE('0000000000000000000002',$,$,$,$,$,$,$,$,$,$,$,$,$);
      #3=IFCBUILDING('0000000000000000000003',$,$,$,$,$,$,$,$,$,$,$);
      #4=IFCRELAGGREGATES('0000000000000000000004',$,$,$,#1,(#2));
      """
    let probe = try RuleProbe("SPS001", lines, schema: "IFC2X3")
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 0)
  }

  @Test("knows the view in any case")
  func knowsViewInAnyCase() throws {
    let lines = "#1=IFCSITE('0000000000000000000001',$,$,$,$,$,$,$,$,$,$,$,$,$);"
    let header = "FILE_DESCRIPTION(('ViewDefinition [coordinationview_v2.0]'),'2;1');"
    #expect(try RuleProbe("SPS001", lines, schema: "IFC2X3", header: header).failures.count == 1)
  }
}
