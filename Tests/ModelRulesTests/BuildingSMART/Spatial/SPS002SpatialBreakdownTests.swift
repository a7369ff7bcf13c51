import Testing

@Suite("SPS002: the spatial structure is composed as the standard says")
struct SPS002Tests {
  @Test("passes a storey of a building of a site")
  func passesStoreyBuildingSite() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,$);
      #2=IFCSITE('0000000000000000000002',$,$,$,$,$,$,$,$,$,$,$,$,$);
      #3=IFCBUILDING('0000000000000000000003',$,$,$,$,$,$,$,$,$,$,$);
      #4=IFCRELAGGREGATES('0000000000000000000004',$,$,$,#1,(#2));
      #5=IFCRELAGGREGATES('0000000000000000000005',$,$,$,#2,(#3));
      #6=IFCBUILDINGSTOREY('0000000000000000000006',$,$,$,$,$,$,$,$,$);
      #7=IFCRELAGGREGATES('0000000000000000000007',$,$,$,#3,(#6));
      """
    let probe = try RuleProbe("SPS002", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 4)
  }

  @Test("of what lies along a line, alignments alone may be part of the project")
  func alignmentsOfProject() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,$);
      #2=IFCALIGNMENT('0000000000000000000002',$,$,$,$,$,$,$);
      #3=IFCLINEARELEMENT('0000000000000000000003',$,$,$,$,$,$);
      #4=IFCRELAGGREGATES('0000000000000000000004',$,$,$,#1,(#2,#3));
      """
    let probe = try RuleProbe("SPS002", lines, schema: "IFC4X3_ADD2")
    #expect(probe.failures == ["#3 invalid.whole IfcProject"])
  }

  @Test("fails a storey of the site")
  func failsStoreySite() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,$);
      #2=IFCSITE('0000000000000000000002',$,$,$,$,$,$,$,$,$,$,$,$,$);
      #3=IFCBUILDING('0000000000000000000003',$,$,$,$,$,$,$,$,$,$,$);
      #4=IFCRELAGGREGATES('0000000000000000000004',$,$,$,#1,(#2));
      #5=IFCRELAGGREGATES('0000000000000000000005',$,$,$,#2,(#3,#6));
      #6=IFCBUILDINGSTOREY('0000000000000000000006',$,$,$,$,$,$,$,$,$);
      """
    let probe = try RuleProbe("SPS002", lines)
    #expect(probe.failures == ["#6 invalid.whole IfcSite"])
  }

  @Test("fails a building that is part of nothing")
  func failsBuildingPartNothing() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,$);
      #2=IFCSITE('0000000000000000000002',$,$,$,$,$,$,$,$,$,$,$,$,$);
      #3=IFCBUILDING('0000000000000000000003',$,$,$,$,$,$,$,$,$,$,$);
      #4=IFCRELAGGREGATES('0000000000000000000004',$,$,$,#1,(#2));
      """
    let probe = try RuleProbe("SPS002", lines)
    #expect(probe.failures == ["#3 absent.whole"])
  }

  @Test("fails an element that is part of the project")
  func failsElementPartProject() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,$);
      #2=IFCSITE('0000000000000000000002',$,$,$,$,$,$,$,$,$,$,$,$,$);
      #3=IFCBUILDING('0000000000000000000003',$,$,$,$,$,$,$,$,$,$,$);
      #4=IFCRELAGGREGATES('0000000000000000000004',$,$,$,#1,(#2,#3,#6));
      #6=IFCBEAM('0000000000000000000006',$,$,$,$,$,$,$,$);
      """
    let probe = try RuleProbe("SPS002", lines)
    #expect(probe.failures == ["#6 invalid.whole IfcProject"])
  }

  @Test("lets a class be part of what its supertypes may be part of")
  func unionOfSupertypes() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,$);
      #2=IFCROAD('0000000000000000000002',$,$,$,$,$,$,$,$,$);
      #3=IFCBRIDGE('0000000000000000000003',$,$,$,$,$,$,$,$,$);
      #4=IFCRELAGGREGATES('0000000000000000000004',$,$,$,#1,(#2));
      #5=IFCRELAGGREGATES('0000000000000000000005',$,$,$,#2,(#3));
      """
    let probe = try RuleProbe("SPS002", lines, schema: "IFC4X3_ADD2")
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 3)
  }

  @Test("asks nothing of the parts of a zone")
  func partsOfZone() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,$);
      #2=IFCSPATIALZONE('0000000000000000000002',$,$,$,$,$,$,$,$);
      #3=IFCSPATIALZONE('0000000000000000000003',$,$,$,$,$,$,$,$);
      #4=IFCRELAGGREGATES('0000000000000000000004',$,$,$,#2,(#3));
      """
    #expect(try RuleProbe("SPS002", lines).failures.isEmpty)
  }

  @Test("lets alignments be part of the project, and of no place; grids of neither")
  func alignments() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,$);
      #2=IFCSITE('0000000000000000000002',$,$,$,$,$,$,$,$,$,$,$,$,$);
      #3=IFCALIGNMENT('0000000000000000000003',$,$,$,$,$,$,$);
      #4=IFCALIGNMENT('0000000000000000000004',$,$,$,$,$,$,$);
      #5=IFCGRID('0000000000000000000005',$,$,$,$,$,$,(),(),$,$);
      #6=IFCRELAGGREGATES('0000000000000000000006',$,$,$,#1,(#2,#3,#5));
      #7=IFCRELAGGREGATES('0000000000000000000007',$,$,$,#2,(#4));
      """
    let probe = try RuleProbe("SPS002", lines, schema: "IFC4X3_ADD2")
    #expect(probe.failures.sorted() == ["#4 invalid.whole IfcSite", "#5 invalid.whole IfcProject"])
  }
}
