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

  @Test("fails the second site, and no building that is part of nothing")
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
    #expect(probe.failures == ["#6 invalid.count IfcSite: 2"])
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

  @Test("fails a building that is part of the project beside the site", arguments: ["AGGREGATES", "NESTS"])
  func failsEachWrongWhole(relation: String) throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,$);
      #2=IFCSITE('0000000000000000000002',$,$,$,$,$,$,$,$,$,$,$,$,$);
      #3=IFCBUILDING('0000000000000000000003',$,$,$,$,$,$,$,$,$,$,$);
      #4=IFCRELAGGREGATES('0000000000000000000004',$,$,$,#2,(#3));
      #5=IFCREL\(relation)('0000000000000000000005',$,$,$,#1,(#3));
      """
    let header = "FILE_DESCRIPTION(('ViewDefinition [CoordinationView_V2.0]'),'2;1');"
    let probe = try RuleProbe("SPS001", lines, schema: "IFC2X3", header: header)
    #expect(probe.failures == ["#3 invalid.whole IfcProject"])
  }

  @Test(
    "reads the view behind the first blank of the first description",
    arguments: [
      ("'ViewDefinition [CoordinationView_V2.0]','Option [x]'", 1), ("'View [CoordinationView_V2.0]'", 1),
      ("'Comment','ViewDefinition [CoordinationView_V2.0]'", 0), ("'ViewDefinition[CoordinationView_V2.0]'", 0),
      ("'ViewDefinition  [CoordinationView_V2.0]'", 0), ("'ViewDefinition [CoordinationView_V2.0] '", 0),
      ("'ViewDefinition [CoordinationView_V2.0, QuantityTakeOffAddOnView]'", 0),
    ])
  func readsFirstDescription(description: String, failures: Int) throws {
    let header = "FILE_DESCRIPTION((\(description)),'2;1');"
    let lines = "#1=IFCSITE('0000000000000000000001',$,$,$,$,$,$,$,$,$,$,$,$,$);"
    #expect(try RuleProbe("SPS001", lines, schema: "IFC2X3", header: header).failures.count == failures)
  }
}
