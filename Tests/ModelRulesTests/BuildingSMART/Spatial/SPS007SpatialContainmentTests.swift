import Testing

@Suite("SPS007: what must be contained is, and the rest is not")
struct SPS007Tests {
  @Test("passes elements, grids and annotations that are")
  func passesElementsGridsAnnotations() throws {
    let lines = """
      #1=IFCBUILDINGSTOREY('0000000000000000000001',$,$,$,$,$,$,$,$,$);
      #2=IFCCURTAINWALL('0000000000000000000002',$,$,$,$,$,$,$,$);
      #3=IFCPLATE('0000000000000000000003',$,$,$,$,$,$,$,$);
      #4=IFCGRID('0000000000000000000004',$,$,$,$,$,$,$,$,$,$);
      #5=IFCRELCONTAINEDINSPATIALSTRUCTURE('0000000000000000000005',$,$,$,(#2,#3,#4,#6),#1);
      #6=IFCANNOTATION('0000000000000000000006',$,$,$,$,$,$);
      """
    let probe = try RuleProbe("SPS007", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 4)
  }

  @Test("fails them where they are not")
  func failsThemWhereThey() throws {
    let lines = """
      #1=IFCBUILDINGSTOREY('0000000000000000000001',$,$,$,$,$,$,$,$,$);
      #2=IFCCURTAINWALL('0000000000000000000002',$,$,$,$,$,$,$,$);
      #3=IFCPLATE('0000000000000000000003',$,$,$,$,$,$,$,$);
      #4=IFCGRID('0000000000000000000004',$,$,$,$,$,$,$,$,$,$);
      #5=IFCRELCONTAINEDINSPATIALSTRUCTURE('0000000000000000000005',$,$,$,(#2,#3),#1);
      #6=IFCANNOTATION('0000000000000000000006',$,$,$,$,$,$);
      """
    let probe = try RuleProbe("SPS007", lines)
    #expect(
      probe.failures == [
        "#4 absent.whole IfcRelContainedInSpatialStructure",
        "#6 absent.whole IfcRelContainedInSpatialStructure",
      ])
  }

  @Test("passes a part, an opening and what an annotation hosts")
  func passesPartOpeningWhat() throws {
    let lines = """
      #1=IFCBUILDINGSTOREY('0000000000000000000001',$,$,$,$,$,$,$,$,$);
      #2=IFCCURTAINWALL('0000000000000000000002',$,$,$,$,$,$,$,$);
      #3=IFCPLATE('0000000000000000000003',$,$,$,$,$,$,$,$);
      #4=IFCRELAGGREGATES('0000000000000000000004',$,$,$,#2,(#3));
      #5=IFCRELCONTAINEDINSPATIALSTRUCTURE('0000000000000000000005',$,$,$,(#2,#9),#1);
      #6=IFCANNOTATION('0000000000000000000006',$,$,$,$,$,$);
      #7=IFCRELNESTS('0000000000000000000007',$,$,$,#9,(#6));
      #8=IFCOPENINGELEMENT('0000000000000000000008',$,$,$,$,$,$,$,$);
      #9=IFCANNOTATION('0000000000000000000009',$,$,$,$,$,$);
      """
    let probe = try RuleProbe("SPS007", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 5)
  }

  @Test("fails an annotation that is nested in something else than an annotation")
  func failsAnnotationOfWall() throws {
    let lines = """
      #1=IFCBUILDINGSTOREY('0000000000000000000001',$,$,$,$,$,$,$,$,$);
      #2=IFCWALL('0000000000000000000002',$,$,$,$,$,$,$,$);
      #3=IFCRELCONTAINEDINSPATIALSTRUCTURE('0000000000000000000003',$,$,$,(#2),#1);
      #4=IFCANNOTATION('0000000000000000000004',$,$,$,$,$,$);
      #5=IFCRELNESTS('0000000000000000000005',$,$,$,#2,(#4));
      """
    #expect(
      try RuleProbe("SPS007", lines).failures == ["#4 absent.whole IfcRelContainedInSpatialStructure"])
  }

  @Test("fails a part that is contained")
  func failsPartContained() throws {
    let lines = """
      #1=IFCBUILDINGSTOREY('0000000000000000000001',$,$,$,$,$,$,$,$,$);
      #2=IFCCURTAINWALL('0000000000000000000002',$,$,$,$,$,$,$,$);
      #3=IFCPLATE('0000000000000000000003',$,$,$,$,$,$,$,$);
      #4=IFCRELAGGREGATES('0000000000000000000004',$,$,$,#2,(#3));
      #5=IFCRELCONTAINEDINSPATIALSTRUCTURE('0000000000000000000005',$,$,$,(#2,#3),#1);
      """
    let probe = try RuleProbe("SPS007", lines)
    #expect(probe.failures == ["#3 invalid.rule IfcRelContainedInSpatialStructure"])
  }

  @Test("fails a part of a storey that is contained")
  func failsPartOfPlace() throws {
    let lines = """
      #1=IFCBUILDINGSTOREY('0000000000000000000001',$,$,$,$,$,$,$,$,$);
      #2=IFCPLATE('0000000000000000000002',$,$,$,$,$,$,$,$);
      #4=IFCRELAGGREGATES('0000000000000000000004',$,$,$,#1,(#2));
      #5=IFCRELCONTAINEDINSPATIALSTRUCTURE('0000000000000000000005',$,$,$,(#2),#1);
      """
    let probe = try RuleProbe("SPS007", lines)
    #expect(probe.failures == ["#2 invalid.rule IfcRelContainedInSpatialStructure"])
  }

  @Test("fails an alignment that is contained")
  func failsAlignmentContained() throws {
    let lines = """
      #1=IFCRAILWAY('0000000000000000000001',$,$,$,$,$,$,$,$,$);
      #2=IFCALIGNMENT('0000000000000000000002',$,$,$,$,$,$,$);
      #3=IFCSIGNAL('0000000000000000000003',$,$,$,$,$,$,$,$);
      #4=IFCRELPOSITIONS('0000000000000000000004',$,$,$,#2,(#3));
      #5=IFCRELCONTAINEDINSPATIALSTRUCTURE('0000000000000000000005',$,$,$,(#2,#3),#1);
      """
    let probe = try RuleProbe("SPS007", lines, schema: "IFC4X3_ADD2")
    #expect(probe.failures == ["#2 invalid.rule IfcRelContainedInSpatialStructure"])
  }

  @Test(
    "fails an element that is nested and not contained, but for IFC2X3", arguments: ["IFC2X3", "IFC4", "IFC4X3_ADD2"])
  func failsNestedElement(schema: String) throws {
    let lines = """
      #1=IFCBUILDINGSTOREY('0000000000000000000001',$,$,$,$,$,$,$,$,$);
      #2=IFCCURTAINWALL('0000000000000000000002',$,$,$,$,$,$,$);
      #3=IFCPLATE('0000000000000000000003',$,$,$,$,$,$,$);
      #4=IFCRELNESTS('0000000000000000000004',$,$,$,#2,(#3));
      #5=IFCRELCONTAINEDINSPATIALSTRUCTURE('0000000000000000000005',$,$,$,(#2),#1);
      """
    let wanted = schema == "IFC2X3" ? [] : ["#3 absent.whole IfcRelContainedInSpatialStructure"]
    #expect(try RuleProbe("SPS007", lines, schema: schema).failures == wanted)
  }

  @Test("asks grids for a place, whatever they are part of, and takes no zone for one")
  func asksGridsForPlace() throws {
    let lines = """
      #1=IFCSPATIALZONE('0000000000000000000001',$,$,$,$,$,$,$,$);
      #2=IFCGRID('0000000000000000000002',$,$,$,$,$,$,(),(),$,$);
      #3=IFCGRID('0000000000000000000003',$,$,$,$,$,$,(),(),$,$);
      #4=IFCWALL('0000000000000000000004',$,$,$,$,$,$,$,$);
      #5=IFCRELCONTAINEDINSPATIALSTRUCTURE('0000000000000000000005',$,$,$,(#2,#4),#1);
      #6=IFCRELNESTS('0000000000000000000006',$,$,$,#4,(#3));
      """
    let probe = try RuleProbe("SPS007", lines)
    #expect(
      probe.failures == [
        "#2 invalid.whole IfcSpatialZone",
        "#3 absent.whole IfcRelContainedInSpatialStructure",
      ])
    #expect(probe.valid == 1)
  }
}
