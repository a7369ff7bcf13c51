import Findings
import ModelRules
import Testing

@Suite("M19: file name and size")
struct FileNamingTests {
  private func probe(_ path: String, _ parameters: [String: [String]] = [:]) throws -> RuleProbe {
    try RuleProbe("M19", "", parameters: parameters, path: path)
  }

  @Test("passes the extensions of IFC", arguments: ["a.ifc", "dir.x/A.IFC", "b.ifcZIP", "c.ifcxml", "a.zip!b/c.ifc"])
  func extensions(path: String) throws {
    #expect(try probe(path).failures.isEmpty)
    #expect(try probe(path).valid == 1)
  }

  @Test("fails on another extension", arguments: ["a.txt", "a.ifc.bak", "ifc"])
  func others(path: String) throws {
    #expect(try probe("x/" + path).failures == ["#0 invalid.value \(path)"])
  }

  @Test("does not look at standard input")
  func input() throws {
    #expect(try probe("-").tally.outcomes.total == 0)
  }

  @Test("asks for the pattern of the cahier, and for the whole name")
  func pattern() throws {
    let pattern = ["pattern": ["[A-Z]{3}-BAT[0-9]{2}\\.ifc"]]
    #expect(try probe("lot/ARC-BAT01.ifc", pattern).failures.isEmpty)
    #expect(try probe("lot/ARC-BAT01_v2.ifc", pattern).failures.count == 1)
  }

  @Test("asks for the size of the cahier")
  func size() throws {
    #expect(try probe("a.ifc", ["maximum-size": ["1"]]).valid == 2)
    #expect(try probe("a.ifc", ["maximum-size": ["0"]]).failures.count == 1)
    // Of a size that is just above, enough digits are said.
    let found = try #require(try probe("a.ifc", ["maximum-size": ["0.00005"]]).failures.first)
    let sides = found.split(separator: " ").compactMap { Double($0) }
    #expect(sides.count == 2 && sides[0] > sides[1] && sides[1] == 0.00005, "\(found)")
  }
}
