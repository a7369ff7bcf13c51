import Testing

@Suite("SCH001: known, concrete entities")
struct KnownEntitiesTests {
  @Test(
    "passes",
    arguments: [
      ("an entity of the schema", "#2=IFCGROUP('1dRtMiqobDPxJ8$qkzVL8a',$,'G',$,$);"),
      ("small letters", "#2=IfcGroup('1dRtMiqobDPxJ8$qkzVL8a',$,'G',$,$);"),
      ("a comment before the parenthesis", "#2=IFCGROUP /* IFCROOT( */ ('1dRtMiqobDPxJ8$qkzVL8a',$,'G',$,$);"),
    ])
  func passes(what: String, lines: String) throws {
    let probe = try RuleProbe("SCH001", lines)
    #expect(probe.failures == [], "\(what)")
    #expect(probe.valid > 0)
  }

  @Test(
    "fails on",
    arguments: [
      (
        "an abstract entity", "#2=IFCROOT('1dRtMiqobDPxJ8$qkzVL8a',$,'G',$);",
        "#2 invalid.class IFCROOT", "IFC4"
      ),
      (
        "an instance of several entities",
        "#2=(IFCGROUP('1dRtMiqobDPxJ8$qkzVL8a',$,$,$,$)IFCZONE($));",
        "#2 invalid.class (IFCGROUP('1dRtMiqobDPxJ8$qkzVL8a',$,$,$,$)IFCZONE($))", "IFC4"
      ),
      (
        "an entity that no schema has", "#2=IFCVENDORWALL('1dRtMiqobDPxJ8$qkzVL8a',$,'G',$);",
        "#2 invalid.class IFCVENDORWALL", "IFC4"
      ),
      (
        "a user-defined entity", "#2=!VENDORWALL('x');",
        "#2 invalid.class !VENDORWALL", "IFC4"
      ),
      (
        "an entity of a later release", "#2=IFCALIGNMENT('1dRtMiqobDPxJ8$qkzVL8a',$,'A',$,$,$,$,$);",
        "#2 invalid.class IFCALIGNMENT", "IFC2X3"
      ),
      (
        "an entity of an earlier release", "#2=IFCDOORSTYLE2('1dRtMiqobDPxJ8$qkzVL8a');",
        "#2 invalid.class IFCDOORSTYLE2", "IFC4"
      ),
    ])
  func fails(what: String, lines: String, failure: String, schema: String) throws {
    #expect(try RuleProbe("SCH001", lines, schema: schema).failures == [failure], "\(what)")
  }
}
