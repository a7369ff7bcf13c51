import Testing

@Suite("SCH012: numbers in the range of their type")
struct ValuesInRangeTests {
  @Test(
    "passes",
    arguments: [
      "#2=IFCQUANTITYLENGTH('l',$,$,0.,$);", "#2=IFCQUANTITYLENGTH('l',$,$,-0.,$);",
      "#2=IFCQUANTITYAREA('a',$,$,1.5E-7,$);", "#2=IFCPROPERTYSINGLEVALUE('n',$,IFCPOSITIVELENGTHMEASURE(0.001),$);",
      "#2=IFCPROPERTYSINGLEVALUE('n',$,IFCNORMALISEDRATIOMEASURE(1.),$);",
      "#2=IFCPROPERTYSINGLEVALUE('n',$,IFCLENGTHMEASURE(-1.),$);",
      "#2=IFCSITE('0000000000000000000002',$,$,$,$,$,$,$,$,(48,59,59,999999),(-2,-20,0),$,$,$);",
    ])
  func passes(lines: String) throws {
    let probe = try RuleProbe("SCH012", lines)
    #expect(probe.failures == [])
    #expect(probe.valid > 0)
  }

  @Test(
    "fails on",
    arguments: [
      ("#2=IFCQUANTITYLENGTH('l',$,$,-1.,$);", "#2 invalid.value LengthValue: -1."),
      ("#2=IFCQUANTITYCOUNT('c',$,$,-1.,$);", "#2 invalid.value CountValue: -1."),
      (
        "#2=IFCPROPERTYSINGLEVALUE('n',$,IFCPOSITIVELENGTHMEASURE(0.000),$);",
        "#2 invalid.value NominalValue: 0.000"
      ),
      (
        "#2=IFCPROPERTYSINGLEVALUE('n',$,IFCPOSITIVERATIOMEASURE(0.E5),$);",
        "#2 invalid.value NominalValue: 0.E5"
      ),
      (
        "#2=IFCPROPERTYSINGLEVALUE('n',$,IFCNORMALISEDRATIOMEASURE(1.001),$);",
        "#2 invalid.value NominalValue: 1.001"
      ),
      ("#2=IFCCIRCLE(#3,-2.);\n#3=IFCAXIS2PLACEMENT2D(#4,$);", "#2 invalid.value Radius: -2."),
    ])
  func fails(lines: String, failure: String) throws {
    #expect(try RuleProbe("SCH012", lines).failures == [failure])
  }

  @Test(
    "holds minutes and seconds of an angle against 60, and its parts against one sign",
    arguments: [
      ("(48,75,10)", "IFC4"), ("(48,10,-75)", "IFC4"), ("(2,-20,30)", "IFC4"), ("(48,0,0,1000000)", "IFC4X3_ADD2"),
      ("(48,0,0,-1)", "IFC4"), ("(48,60,10)", "IFC2X3"), ("(500,0,0)", "IFC2X3"), ("(2,-20,-30)", "IFC2X3"),
    ])
  func angles(angle: String, schema: String) throws {
    let site = "#2=IFCSITE('0000000000000000000002',#9,$,$,$,$,$,$,$,\(angle),$,$,$,$);"
    #expect(try RuleProbe("SCH012", site, schema: schema).failures == ["#2 invalid.value RefLatitude: \(angle)"])
  }

  @Test("holds an angle against what its own release asks for")
  func releases() throws {
    let site = "#2=IFCSITE('0000000000000000000002',#9,$,$,$,$,$,$,$,(-2,-60,0,-1),(500,0,0),$,$,$);"
    #expect(try RuleProbe("SCH012", site, schema: "IFC2X3").failures == ["#2 invalid.value RefLongitude: (500,0,0)"])
    #expect(try RuleProbe("SCH012", site).failures == ["#2 invalid.value RefLatitude: (-2,-60,0,-1)"])
  }

  @Test("tells what is out of range beside what is too short, each under its rule")
  func besideSizes() throws {
    let colours = "#2=IFCCOLOURRGBLIST(((0.1,2.),(0.1,0.2)));"
    #expect(try RuleProbe("SCH012", colours).failures == ["#2 invalid.value ColourList: 2."])
    #expect(try RuleProbe("SCH007", colours).failures == ["#2 invalid.count ColourList: 2 ≠ 3"])
    let site = "#2=IFCSITE('0000000000000000000002',#9,$,$,$,$,$,$,$,(48,75),$,$,$,$);"
    for schema in ["IFC2X3", "IFC4"] {
      #expect(try RuleProbe("SCH012", site, schema: schema).failures == ["#2 invalid.value RefLatitude: (48,75)"])
      #expect(try RuleProbe("SCH007", site, schema: schema).failures.count == 1)
    }
  }
}
