import ByteInput
import TestSupport
import Testing

@Suite("recol check of folders with archives inside of archives")
struct NestedArchiveTests {
  private let tool: Tool

  init() throws { tool = try Tool() }

  /// An archive with one member, once in another for each further level.
  private func packed(_ name: String, _ text: String, levels: Int) throws -> [UInt8] {
    var member = TestMember(name, text)
    let path = tool.folder + "/.packed"
    for level in 1...levels {
      try writeArchive([member], to: path)
      let source = try ByteSource.raw(path)
      let bytes = withExtendedLifetime(source) { (0..<source.view.count).map { source.view[$0] } }
      member = TestMember("inner\(level).zip", bytes)
    }
    return member.content
  }

  private func check() throws -> Tool.Outcome {
    try tool.run(["check", tool.folder + "/in", "--against", tool.folder + "/c.yaml", "--quiet"])
  }

  private func prepare() throws {
    try tool.makeFolder("in")
    try tool.write(
      "c.yaml",
      """
      cahier: {id: c, title: C}
      requirements:
        - {id: A, title: T, classes: [IfcWall], checks: [{locator: Tag}]}
      """)
    try tool.write("in/ok.ifc", wall(tag: "'T'"))
  }

  private func wall(tag: String) -> String {
    smallModel.replacing("('a')", with: "('2O2Fr$t4X7Zf8NOew3FNr2',$,'W',$,$,$,$,\(tag),$)")
  }

  @Test("checks a model that lies in one: it fails, and so does the delivery")
  func found() throws {
    try prepare()
    #expect(try check().status == 0)
    try tool.write("in/outer.zip", packed("a.ifc", wall(tag: "$"), levels: 2))
    let outcome = try check()
    #expect(outcome.status == 1, "\(outcome.output)")
    #expect(outcome.output.contains("outer.zip!inner1.zip!a.ifc"), "\(outcome.output)")
  }

  @Test("does not let a delivery conform whose archives lie too deep to be looked into")
  func tooDeep() throws {
    try prepare()
    try tool.write("in/outer.zip", packed("a.ifc", wall(tag: "'T'"), levels: 5))
    let outcome = try check()
    #expect(outcome.status == 4, "\(outcome.output)")
    #expect(outcome.output.contains("plus de 4 archives l'une dans l'autre"), "\(outcome.output)")
  }
}
