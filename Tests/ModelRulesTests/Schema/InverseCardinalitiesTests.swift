import Testing

@Suite("SCH009: inverse cardinalities")
struct InverseCardinalitiesTests {
  @Test(
    "passes",
    arguments: [
      (
        "an element in one storey",
        "#1=IFCBUILDINGSTOREY('1dRtMiqobDPxJ8$qkzVL8a',$,$,$,$,$,$,$,.ELEMENT.,$);\n#2=IFCWALL('1dRtMiqobDPxJ8$qkzVL8b',$,$,$,$,$,$,$,$);\n#3=IFCRELCONTAINEDINSPATIALSTRUCTURE('1dRtMiqobDPxJ8$qkzVL8c',$,$,$,(#2),#1);"
      ),
      (
        "an element that one relation names twice",
        "#1=IFCBUILDINGSTOREY('1dRtMiqobDPxJ8$qkzVL8a',$,$,$,$,$,$,$,.ELEMENT.,$);\n#2=IFCWALL('1dRtMiqobDPxJ8$qkzVL8b',$,$,$,$,$,$,$,$);\n#3=IFCRELCONTAINEDINSPATIALSTRUCTURE('1dRtMiqobDPxJ8$qkzVL8c',$,$,$,(#2,#2),#1);"
      ),
      (
        "a placement, where the relation to it is damaged otherwise",
        "#2=IFCOPENINGELEMENT('1dRtMiqobDPxJ8$qkzVL8a',$,$,$,$,$,$,$,$);\n#3=IFCRELVOIDSELEMENT('1dRtMiqobDPxJ8$qkzVL8b',$,$,$,#4,#2);"
      ),
    ])
  func passes(what: String, lines: String) throws {
    let probe = try RuleProbe("SCH009", lines)
    #expect(probe.failures == [], "\(what)")
    #expect(probe.valid > 0)
  }

  @Test(
    "fails on",
    arguments: [
      (
        "an element in two storeys",
        "#1=IFCBUILDINGSTOREY('1dRtMiqobDPxJ8$qkzVL8a',$,$,$,$,$,$,$,.ELEMENT.,$);\n#2=IFCWALL('1dRtMiqobDPxJ8$qkzVL8b',$,$,$,$,$,$,$,$);\n#3=IFCRELCONTAINEDINSPATIALSTRUCTURE('1dRtMiqobDPxJ8$qkzVL8c',$,$,$,(#2),#1);\n#4=IFCRELCONTAINEDINSPATIALSTRUCTURE('1dRtMiqobDPxJ8$qkzVL8d',$,$,$,(#2),#1);",
        "#2 invalid.count ContainedInStructure: 2 > 1", "IFC4"
      ),
      (
        "an opening in nothing", "#2=IFCOPENINGELEMENT('1dRtMiqobDPxJ8$qkzVL8a',$,$,$,$,$,$,$,$);",
        "#2 invalid.count VoidsElements: 0 ≠ 1", "IFC4"
      ),
      (
        "a group without members in IFC2X3, where it must have some",
        "#1=IFCOWNERHISTORY(#9,#9,$,.ADDED.,$,$,$,0);\n#2=IFCGROUP('1dRtMiqobDPxJ8$qkzVL8a',#1,$,$,$);",
        "#2 invalid.count IsGroupedBy: 0 ≠ 1", "IFC2X3"
      ),
      (
        "names that are strewn over all numbers",
        "#4000000000=IFCOPENINGELEMENT('1dRtMiqobDPxJ8$qkzVL8a',$,$,$,$,$,$,$,$);\n#18000000000000000000=IFCOPENINGELEMENT('1dRtMiqobDPxJ8$qkzVL8b',$,$,$,$,$,$,$,$);\n#3=IFCRELVOIDSELEMENT('1dRtMiqobDPxJ8$qkzVL8c',$,$,$,#4,#18000000000000000000);",
        "#4000000000 invalid.count VoidsElements: 0 ≠ 1", "IFC4"
      ),
    ])
  func fails(what: String, lines: String, failure: String, schema: String) throws {
    #expect(try RuleProbe("SCH009", lines, schema: schema).failures == [failure], "\(what)")
  }
}
