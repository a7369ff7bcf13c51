import Testing

@Suite("SCH005: items of enumerations")
struct EnumerationItemsTests {
  @Test(
    "passes",
    arguments: [
      ("an item", "#2=IFCSIUNIT(*,.LENGTHUNIT.,.MILLI.,.METRE.);"),
      ("an item in small letters", "#2=IFCSIUNIT(*,.lengthunit.,.MILLI.,.Metre.);"),
    ])
  func passes(what: String, lines: String) throws {
    let probe = try RuleProbe("SCH005", lines)
    #expect(probe.failures == [], "\(what)")
    #expect(probe.valid > 0)
  }

  @Test(
    "fails on",
    arguments: [
      (
        "a word that is no item", "#2=IFCSIUNIT(*,.LENGTHUNIT.,.MILLI.,.METER.);",
        "#2 invalid.value Name: .METER.", "IFC4"
      ),
      (
        "the beginning of an item", "#2=IFCSIUNIT(*,.LENGTHUNIT.,.MILLI.,.METR.);",
        "#2 invalid.value Name: .METR.", "IFC4"
      ),
      (
        "an item and more", "#2=IFCSIUNIT(*,.LENGTHUNIT.,.MILLI.,.METRES.);",
        "#2 invalid.value Name: .METRES.", "IFC4"
      ),
      (
        "no letters at all", "#2=IFCSIUNIT(*,.LENGTHUNIT.,.MILLI.,..);",
        "#2 invalid.value Name: ..", "IFC4"
      ),
      (
        "an item of a later release", "#2=IFCGEOGRAPHICELEMENT('1dRtMiqobDPxJ8$qkzVL8a',$,$,$,$,$,$,$,.VEGETATION.);",
        "#2 invalid.value PredefinedType: .VEGETATION.", "IFC4"
      ),
    ])
  func fails(what: String, lines: String, failure: String, schema: String) throws {
    #expect(try RuleProbe("SCH005", lines, schema: schema).failures == [failure], "\(what)")
  }
}
