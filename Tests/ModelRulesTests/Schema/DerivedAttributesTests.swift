import Testing

@Suite("SCH008: derived attributes")
struct DerivedAttributesTests {
  @Test(
    "passes",
    arguments: [
      ("an asterisk", "#2=IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.);"),
      ("an asterisk with white space", "#2=IFCSIUNIT(\n* ,.LENGTHUNIT.,$,.METRE.);"),
    ])
  func passes(what: String, lines: String) throws {
    let probe = try RuleProbe("SCH008", lines)
    #expect(probe.failures == [], "\(what)")
    #expect(probe.valid > 0)
  }

  @Test(
    "fails on",
    arguments: [
      (
        "no value", "#2=IFCSIUNIT($,.LENGTHUNIT.,$,.METRE.);",
        "#2 invalid.rule Dimensions: $", "IFC4"
      ),
      (
        "a value", "#2=IFCSIUNIT(#3,.LENGTHUNIT.,$,.METRE.);\n#3=IFCDIMENSIONALEXPONENTS(1,0,0,0,0,0,0);",
        "#2 invalid.rule Dimensions: #3", "IFC4"
      ),
    ])
  func fails(what: String, lines: String, failure: String, schema: String) throws {
    #expect(try RuleProbe("SCH008", lines, schema: schema).failures == [failure], "\(what)")
  }
}
