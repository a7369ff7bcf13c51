import Testing

@Suite("SCH006: references")
struct ReferredInstancesTests {
  @Test(
    "passes",
    arguments: [
      (
        "an instance of the class",
        "#2=IFCPROPERTYSET('1dRtMiqobDPxJ8$qkzVL8a',$,'P',$,(#3));\n#3=IFCPROPERTYSINGLEVALUE('n',$,$,$);"
      ),
      (
        "an instance of a subtype, further down",
        "#2=IFCRELDEFINESBYTYPE('1dRtMiqobDPxJ8$qkzVL8a',$,$,$,(#3),#4);\n#3=IFCWALLSTANDARDCASE('1dRtMiqobDPxJ8$qkzVL8b',$,$,$,$,$,$,$,$);\n#4=IFCWALLTYPE('1dRtMiqobDPxJ8$qkzVL8c',$,$,$,$,$,$,$,$,.SOLIDWALL.);"
      ),
    ])
  func passes(what: String, lines: String) throws {
    let probe = try RuleProbe("SCH006", lines)
    #expect(probe.failures == [], "\(what)")
    #expect(probe.valid > 0)
  }

  @Test(
    "fails on",
    arguments: [
      (
        "nothing", "#2=IFCPROPERTYSET('1dRtMiqobDPxJ8$qkzVL8a',$,'P',$,(#99));",
        "#2 invalid.rule HasProperties: #99 (∅)", "IFC4"
      ),
      (
        "a name past all names", "#2=IFCPROPERTYSET('1dRtMiqobDPxJ8$qkzVL8a',$,'P',$,(#99999999999999999999999));",
        "#2 invalid.rule HasProperties: #99999999999999999999999", "IFC4"
      ),
      (
        "an instance of another class",
        "#2=IFCPROPERTYSET('1dRtMiqobDPxJ8$qkzVL8a',$,'P',$,(#3));\n#3=IFCCARTESIANPOINT((0.,0.));",
        "#2 invalid.rule HasProperties: #3 (IfcCartesianPoint)", "IFC4"
      ),
      (
        "an instance of a class that no schema has",
        "#2=IFCPROPERTYSET('1dRtMiqobDPxJ8$qkzVL8a',$,'P',$,(#3));\n#3=IFCVENDORPROPERTY('n');",
        "#2 invalid.rule HasProperties: #3 (IFCVENDORPROPERTY)", "IFC4"
      ),
      (
        "an instance that a select does not have",
        "#2=IFCPROPERTYSINGLEVALUE('n',$,$,#3);\n#3=IFCCARTESIANPOINT((0.,0.));",
        "#2 invalid.rule Unit: #3 (IfcCartesianPoint)", "IFC4"
      ),
      (
        "itself", "#2=IFCGROUP('1dRtMiqobDPxJ8$qkzVL8a',#2,$,$,$);",
        "#2 invalid.rule OwnerHistory: #2 (IfcGroup)", "IFC4"
      ),
    ])
  func fails(what: String, lines: String, failure: String, schema: String) throws {
    #expect(try RuleProbe("SCH006", lines, schema: schema).failures == [failure], "\(what)")
  }
}
