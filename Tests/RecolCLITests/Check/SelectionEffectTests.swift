import Testing

@Suite("A stage or a lot that chooses nothing")
struct SelectionEffectTests {
  private let tool: Tool
  private let model, staged, plain: String

  init() throws {
    tool = try Tool()
    model = try tool.write("a.ifc", SmallModel.text)
    let requirement = "classes: [IfcWall], checks: [GlobalId]}"
    staged = try tool.write(
      "staged.yaml",
      """
      cahier: {id: s, title: S}
      stages: [{id: doe, title: DOE}]
      lots: [{id: cvc, title: CVC}]
      requirements: [{id: A, title: A, \(requirement)]
      """)
    plain = try tool.write(
      "plain.yaml", "cahier: {id: p, title: P}\nrequirements: [{id: B, title: B, \(requirement)]\n")
  }

  private func notes(_ files: [String]) throws -> String {
    let options = files.flatMap { ["--against", $0] } + ["--stage", "doe", "--lot", "cvc", "--lang", "en"]
    return try tool.run(["check", model] + options).messages
  }

  @Test("is told of each file that knows none, beside one that does as well as alone")
  func told() throws {
    for files in [[plain], [staged, plain]] {
      let notes = try notes(files)
      #expect(notes.contains("--stage doe has no effect on \(plain), which knows no stages"), "\(notes)")
      #expect(notes.contains("--lot cvc has no effect on \(plain), which knows no lots"), "\(notes)")
      #expect(!notes.contains(staged))
    }
  }

  @Test("is not told where all files know it, nor of a set of recol beside one that does")
  func notTold() throws {
    for files in [[staged], [staged, "rules"]] { #expect(!(try notes(files).contains("no effect"))) }
  }
}
