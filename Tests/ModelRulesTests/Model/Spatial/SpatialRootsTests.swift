import Testing

@Suite("M5: one project, one site, one building")
struct SpatialRootsTests {
  private static let whole = """
    #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,$);
    #2=IFCSITE('0000000000000000000002',$,'S',$,$,$,$,$,$,$,$,$,$,$);
    #3=IFCBUILDING('0000000000000000000003',$,'B',$,$,$,$,$,$,$,$,$);
    """

  @Test("passes a file with one of each")
  func one() throws {
    let probe = try RuleProbe("M5", Self.whole)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 3)
  }

  @Test("fails on the second building, and says how many there are")
  func two() throws {
    let lines = Self.whole + "#4=IFCBUILDING('0000000000000000000004',$,'C',$,$,$,$,$,$,$,$,$);\n"
    #expect(try RuleProbe("M5", lines).failures == ["#4 invalid.count IfcBuilding: 2"])
  }

  @Test("fails on the model where there is none")
  func none() throws {
    let lines = Self.whole.replacing("IFCSITE(", with: "IFCSITEX(")
    #expect(try RuleProbe("M5", lines).failures == ["#0 invalid.count IfcSite: 0"])
  }

  @Test("allows as many buildings as the cahier says")
  func allowed() throws {
    let lines = Self.whole + "\n#4=IFCBUILDING('0000000000000000000004',$,'C',$,$,$,$,$,$,$,$,$);"
    #expect(try RuleProbe("M5", lines, parameters: ["buildings": ["2"]]).failures.isEmpty)
  }

  @Test("allows fewer than the cahier says, and not none")
  func fewer() throws {
    #expect(try RuleProbe("M5", Self.whole, parameters: ["buildings": ["2"]]).failures.isEmpty)
    let none = Self.whole.replacing("IFCBUILDING(", with: "IFCBUILDINGX(")
    #expect(
      try RuleProbe("M5", none, parameters: ["buildings": ["2"]]).failures == ["#0 invalid.count IfcBuilding: 0"])
    #expect(try RuleProbe("M5", none, parameters: ["buildings": ["0"]]).failures.isEmpty)
  }

  @Test("counts facilities of other kinds where there is no building (IFC4X3)")
  func facilities() throws {
    let bridge = Self.whole.replacing(
      "#3=IFCBUILDING('0000000000000000000003',$,'B',$,$,$,$,$,$,$,$,$)",
      with: "#3=IFCBRIDGE('0000000000000000000003',$,'B',$,$,$,$,$,$,$)")
    #expect(try RuleProbe("M5", bridge, schema: "IFC4X3_ADD2").failures.isEmpty)
    let two = bridge + "#4=IFCROAD('0000000000000000000004',$,'R',$,$,$,$,$,$,$);\n"
    #expect(
      try RuleProbe("M5", two, schema: "IFC4X3_ADD2").failures == ["#4 invalid.count IfcFacility: 2"])
    let bridges = bridge + "#4=IFCBRIDGE('0000000000000000000004',$,'R',$,$,$,$,$,$,$);\n"
    #expect(try RuleProbe("M5", bridges, schema: "IFC4X3_ADD2").failures == ["#4 invalid.count IfcBridge: 2"])
    let beside = Self.whole + "#4=IFCROAD('0000000000000000000004',$,'R',$,$,$,$,$,$,$);\n"
    #expect(try RuleProbe("M5", beside, schema: "IFC4X3_ADD2").failures.isEmpty)
  }

  @Test("counts a complex that has nothing but wings as the building")
  func complexOfWings() throws {
    let lines =
      Self.whole.replacing("'B',$,$,$,$,$,$", with: "'B',$,$,$,$,$,.COMPLEX.") + """

        #4=IFCBUILDING('0000000000000000000004',$,'Aile A',$,$,$,$,$,.PARTIAL.,$,$,$);
        #5=IFCBUILDING('0000000000000000000005',$,'Aile B',$,$,$,$,$,.PARTIAL.,$,$,$);
        #6=IFCRELAGGREGATES('0000000000000000000006',$,$,$,#3,(#4,#5));
        """
    #expect(try RuleProbe("M5", lines).failures.isEmpty)
  }

  @Test(
    "counts no wing that is part of its building, and no complex beside its buildings",
    arguments: [("$", ".PARTIAL.", true), ("$", ".ELEMENT.", false), (".COMPLEX.", "$", true), ("$", "$", false)])
  func composition(whole: String, part: String, passes: Bool) throws {
    let lines =
      Self.whole.replacing("'B',$,$,$,$,$,$", with: "'B',$,$,$,$,$,\(whole)") + """

        #4=IFCBUILDING('0000000000000000000004',$,'C',$,$,$,$,$,\(part),$,$,$);
        #5=IFCRELAGGREGATES('0000000000000000000005',$,$,$,#3,(#4));
        """
    #expect(try RuleProbe("M5", lines).failures.isEmpty == passes)
  }
}
