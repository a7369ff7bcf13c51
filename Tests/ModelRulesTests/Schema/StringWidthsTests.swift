import Testing

@Suite("SCH011: widths of strings")
struct StringWidthsTests {
  @Test(
    "passes",
    arguments: [
      (
        "255 letters that take more bytes",
        "#2=IFCGROUP('1dRtMiqobDPxJ8$qkzVL8a',$,'" + String(repeating: "\\X2\\00E9\\X0\\", count: 255) + "',$,$);"
      ),
      (
        "a long text, which has no width",
        "#2=IFCGROUP('1dRtMiqobDPxJ8$qkzVL8a',$,$,'" + String(repeating: "a", count: 999) + "',$);"
      ),
    ])
  func passes(what: String, lines: String) throws {
    let probe = try RuleProbe("SCH011", lines)
    #expect(probe.failures == [], "\(what)")
    #expect(probe.valid > 0)
  }

  @Test(
    "fails on",
    arguments: [
      (
        "256 letters", "#2=IFCPROPERTYSINGLEVALUE('" + String(repeating: "a", count: 256) + "',$,$,$);",
        "#2 invalid.value Name: '" + String(repeating: "a", count: 59) + "…", "IFC4"
      ),
      (
        "a GlobalId of 21 characters", "#2=IFCGROUP('1dRtMiqobDPxJ8$qkzVL8',$,$,$,$);",
        "#2 invalid.value GlobalId: '1dRtMiqobDPxJ8$qkzVL8'", "IFC4"
      ),
      (
        "a GlobalId past 128 bits", "#2=IFCGROUP('4dRtMiqobDPxJ8$qkzVL8a',$,$,$,$);",
        "#2 invalid.value GlobalId: '4dRtMiqobDPxJ8$qkzVL8a'", "IFC4"
      ),
      (
        "a GlobalId of other letters", "#2=IFCGROUP('1dRtMiqobDPxJ8-qkzVL8a',$,$,$,$);",
        "#2 invalid.value GlobalId: '1dRtMiqobDPxJ8-qkzVL8a'", "IFC4"
      ),
    ])
  func fails(what: String, lines: String, failure: String, schema: String) throws {
    #expect(try RuleProbe("SCH011", lines, schema: schema).failures == [failure], "\(what)")
  }
}
