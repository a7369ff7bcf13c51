import Testing

@Suite("M9: orphans")
struct ElementPlacesTests {
  private static let parts = """
    #900=IFCWALL('0000000000000000000900',$,'W',$,$,$,$,$,$);
    #901=IFCOPENINGELEMENT('0000000000000000000901',$,'O',$,$,$,$,$,$);
    #902=IFCDOOR('0000000000000000000902',$,'D',$,$,$,$,$,$,$,$,$,$);
    #903=IFCBUILDINGELEMENTPART('0000000000000000000903',$,'P',$,$,$,$,$,$);
    #904=IFCVIRTUALELEMENT('0000000000000000000904',$,'V',$,$,$,$,$);
    #905=IFCRELCONTAINEDINSPATIALSTRUCTURE('0000000000000000000905',$,$,$,(#900),#30);
    #906=IFCRELVOIDSELEMENT('0000000000000000000906',$,$,$,#900,#901);
    #907=IFCRELFILLSELEMENT('0000000000000000000907',$,$,$,#901,#902);
    #908=IFCRELAGGREGATES('0000000000000000000908',$,$,$,#900,(#903));

    """

  private func failures(_ lines: String) throws -> [String] {
    try RuleProbe("M9", SmallHouse.lines + lines).failures
  }

  @Test("passes contained, aggregated, voiding and filling elements, and virtual ones")
  func placed() throws {
    let probe = try RuleProbe("M9", SmallHouse.lines + Self.parts)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 7)
  }

  @Test("passes a door that fills an opening and is contained in the storey, too")
  func door() throws {
    #expect(try failures(Self.parts.replacing("(#900),#30", with: "(#900,#902),#30")).isEmpty)
  }

  @Test(
    "fails on an element that is nowhere",
    arguments: [("(#900),#30", "#900", "IfcWall"), ("#900,#901)", "#901", "IfcOpeningElement")])
  func orphan(place: String, name: String, className: String) throws {
    let lines = Self.parts.replacing(place, with: place.replacing(name, with: "#999"))
    #expect(try failures(lines) == ["\(name) absent.whole \(className)"])
  }

  @Test("fails on a part that is contained, too")
  func both() throws {
    #expect(
      try failures(Self.parts.replacing("(#900),#30", with: "(#900,#903),#30"))
        == ["#903 invalid.count IfcRelContainedInSpatialStructure + IfcRelAggregates"])
  }

  @Test("fails on an element in two storeys, or twice in one, and not on one that a relation names twice")
  func twice() throws {
    let again = "#910=IFCRELCONTAINEDINSPATIALSTRUCTURE('0000000000000000000910',$,$,$,(#900),#30);"
    #expect(
      try failures(Self.parts + again)
        == ["#900 invalid.count IfcRelContainedInSpatialStructure + IfcRelContainedInSpatialStructure"])
    #expect(try failures(Self.parts.replacing("(#900),#30", with: "(#900,#900),#30")).isEmpty)
    #expect(
      try failures(Self.parts + again.replacing("#30)", with: "#40)"))
        == ["#900 invalid.count IfcRelContainedInSpatialStructure + IfcRelContainedInSpatialStructure"])
  }

  @Test("does not take the project for a place")
  func project() throws {
    #expect(try failures(Self.parts.replacing("(#900),#30", with: "(#900),#1")) == ["#900 absent.whole IfcWall"])
    let both = "#910=IFCRELCONTAINEDINSPATIALSTRUCTURE('0000000000000000000910',$,$,$,(#900),#1);"
    #expect(try failures(Self.parts + both).isEmpty)
  }

  @Test("does not take a reference for a place")
  func referenced() throws {
    let lines = Self.parts.replacing("IFCRELCONTAINEDIN", with: "IFCRELREFERENCEDIN")
    #expect(try failures(lines) == ["#900 absent.whole IfcWall"])
  }

  @Test("takes neither the project nor a group for a whole", arguments: ["#1", "#910"])
  func wholes(whole: String) throws {
    let lines = Self.parts.replacing("$,#900,(#903)", with: "$,\(whole),(#903)")
    let group = "#910=IFCGROUP('0000000000000000000910',$,'G',$,$);"
    #expect(try failures(lines + group) == ["#903 absent.whole IfcBuildingElementPart"])
  }

  @Test("fails on elements that are parts of each other, and says no more of a part of an orphan")
  func circle() throws {
    let lines = """
      #920=IFCWALL('0000000000000000000920',$,'A',$,$,$,$,$,$);
      #921=IFCWALL('0000000000000000000921',$,'B',$,$,$,$,$,$);
      #922=IFCRELAGGREGATES('0000000000000000000922',$,$,$,#920,(#921));

      """
    let back = "#923=IFCRELAGGREGATES('0000000000000000000923',$,$,$,#921,(#920));"
    #expect(try failures(lines) == ["#920 absent.whole IfcWall"])
    #expect(try failures(lines + back) == ["#920 absent.whole IfcWall", "#921 absent.whole IfcWall"])
  }

  @Test("looks at the first of instances with one name alone")
  func namesakes() throws {
    let lines = """
      #1=IFCWALL('0000000000000000000001',$,$,$,$,$,$,$,$);
      #1=IFCDOOR('0000000000000000000002',$,$,$,$,$,$,$,$,$,$,$,$);
      #2=IFCBUILDINGSTOREY('0000000000000000000003',$,'RDC',$,$,$,$,$,.ELEMENT.,0.);
      #3=IFCRELCONTAINEDINSPATIALSTRUCTURE('0000000000000000000004',$,$,$,(#1),#2);
      #4=IFCSLAB('0000000000000000000005',$,$,$,$,$,$,$,$);
      #4=IFCSLAB('0000000000000000000006',$,$,$,$,$,$,$,$);
      """
    let probe = try RuleProbe("M9", lines)
    #expect(probe.valid == 1)
    #expect(probe.failures == ["#4 absent.whole IfcSlab"])
  }
}
