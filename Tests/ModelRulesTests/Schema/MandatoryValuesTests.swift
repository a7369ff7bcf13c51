import Testing

@Suite("SCH003: mandatory values")
struct MandatoryValuesTests {
  @Test(
    "passes",
    arguments: [
      ("a value", "#2=IFCPROPERTYSINGLEVALUE('n',$,$,$);"),
      ("no value of an optional attribute", "#2=IFCPROPERTYSINGLEVALUE('n',$,$,$);"),
    ])
  func passes(what: String, lines: String) throws {
    let probe = try RuleProbe("SCH003", lines)
    #expect(probe.failures == [], "\(what)")
    #expect(probe.valid > 0)
  }

  @Test(
    "fails on",
    arguments: [
      (
        "no name of a property", "#2=IFCPROPERTYSINGLEVALUE($,$,IFCLABEL('x'),$);",
        "#2 absent.blank Name: $", "IFC4"
      ),
      (
        "no name behind white space and a comment", "#2=IFCPROPERTYSINGLEVALUE( /* none */ $ ,$,IFCLABEL('x'),$);",
        "#2 absent.blank Name: $", "IFC4"
      ),
      (
        "no list", "#2=IFCPROPERTYSET('1dRtMiqobDPxJ8$qkzVL8a',$,'P',$,$);",
        "#2 absent.blank HasProperties: $", "IFC4"
      ),
      (
        "no reference",
        "#2=IFCRELASSOCIATESMATERIAL('1dRtMiqobDPxJ8$qkzVL8a',$,$,$,(#3),$);\n#3=IFCGROUP('1dRtMiqobDPxJ8$qkzVL8b',$,$,$,$);",
        "#2 absent.blank RelatingMaterial: $", "IFC4"
      ),
      (
        "two of one instance are one failure", "#2=IFCSIUNIT(*,$,$,$);",
        "#2 absent.blank UnitType: $; Name: $", "IFC4"
      ),
      (
        "the owner history, mandatory in IFC2X3", "#2=IFCGROUP('1dRtMiqobDPxJ8$qkzVL8a',$,'G',$,$);",
        "#2 absent.blank OwnerHistory: $", "IFC2X3"
      ),
    ])
  func fails(what: String, lines: String, failure: String, schema: String) throws {
    #expect(try RuleProbe("SCH003", lines, schema: schema).failures == [failure], "\(what)")
  }
}
