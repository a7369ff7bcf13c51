import Testing

@Suite("SCH002: as many parameters as attributes")
struct ParameterCountsTests {
  @Test(
    "passes",
    arguments: [
      ("as many as there are attributes", "#2=IFCGROUP('1dRtMiqobDPxJ8$qkzVL8a',$,'G',$,$);"),
      (
        "an entity without attributes",
        "#2=IFCPROPERTYSET('1dRtMiqobDPxJ8$qkzVL8a',$,'P',$,(#3));\n#3=IFCPROPERTYSINGLEVALUE('n',$,$,$);"
      ),
    ])
  func passes(what: String, lines: String) throws {
    let probe = try RuleProbe("SCH002", lines)
    #expect(probe.failures == [], "\(what)")
    #expect(probe.valid > 0)
  }

  @Test(
    "fails on",
    arguments: [
      (
        "one too few", "#2=IFCGROUP('1dRtMiqobDPxJ8$qkzVL8a',$,'G',$);",
        "#2 invalid.count 4 ≠ 5", "IFC4"
      ),
      (
        "one too many", "#2=IFCGROUP('1dRtMiqobDPxJ8$qkzVL8a',$,'G',$,$,$);",
        "#2 invalid.count 6 ≠ 5", "IFC4"
      ),
      (
        "none", "#2=IFCGROUP();",
        "#2 invalid.count 0 ≠ 5", "IFC4"
      ),
      (
        "a list that a string seems to close", "#2=IFCGROUP('1dRtMiqobDPxJ8$qkzVL8a',$,'G)',$,$,'(');",
        "#2 invalid.count 6 ≠ 5", "IFC4"
      ),
      (
        "the number of an earlier release", "#2=IFCBEAM('1dRtMiqobDPxJ8$qkzVL8a',$,$,$,$,$,$,$);",
        "#2 invalid.count 8 ≠ 9", "IFC4"
      ),
    ])
  func fails(what: String, lines: String, failure: String, schema: String) throws {
    #expect(try RuleProbe("SCH002", lines, schema: schema).failures == [failure], "\(what)")
  }
}
