import Testing

@Suite("recol audit of files with more problems than are listed")
struct ManyWarningsTests {
  @Test("finds the error behind the warnings, and counts them all")
  func hidden() throws {
    let tool = try Tool()
    let lists = (0..<1_100).map { "  - {id: l\($0), values: [a]}" }.joined(separator: "\n")
    let path = try tool.write(
      "c.yaml",
      """
      cahier: {id: c, title: C}
      lists:
      \(lists)
      requirements:
        - {id: A, title: T, classes: [IfcWal], checks: [{locator: Tag}]}
      """)
    let audit = try tool.run(["audit", path, "--lang", "en"])
    #expect(audit.status == 3 && audit.output.contains("unknown-class"), "\(audit.output.suffix(500))")
    #expect(audit.output.contains("1 error, 1,100 warnings"), "\(audit.output.suffix(500))")
    let json = try tool.run(["audit", path, "--format", "json", "--lang", "en"])
    #expect(json.output.contains("\"problems-omitted\""))
    #expect(json.output.contains("100 more “unused-list” problems not listed"), "\(json.output.suffix(500))")
  }
}
