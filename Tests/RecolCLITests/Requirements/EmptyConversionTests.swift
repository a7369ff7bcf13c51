import Testing

@Suite("recol convert where there is nothing to say")
struct EmptyConversionTests {
  private let tool: Tool

  init() throws { tool = try Tool() }

  @Test("writes no IDS of what an IDS cannot say: status 3, how many requirements, and why")
  func unsayable() throws {
    let path = tool.folder + "/rules.ids"
    let outcome = try tool.run(["convert", "rules", path])
    #expect(outcome.status == 3 && tool.read(path) == nil)
    #expect(outcome.output.contains("44 exigences dues") && outcome.output.contains("règle sur la maquette"))
    #expect(outcome.output.contains("(nothing-converted)"), "\(outcome.output)")
    // That nothing was written is said once, in the first line.
    #expect(outcome.output.replacing("\u{A0}", with: " ").contains("erreur : de 44"), "\(outcome.output)")
  }

  @Test(
    "writes nothing where nothing is due at the stage, and says at which", arguments: ["ids", "yaml", "xlsx", "csv"])
  func notDue(ending: String) throws {
    let cahier = try tool.write(
      "cahier.yaml",
      """
      cahier: {id: c, title: C}
      stages: [{id: apd}, {id: doe}]
      requirements:
        - {id: A, title: Murs, stages: {from: doe}, classes: [IfcWall], checks: [Name]}
      """)
    let path = tool.folder + "/c." + ending
    let outcome = try tool.run(["convert", cahier, path, "--stage", "apd"])
    #expect(outcome.status == 3 && tool.read(path) == nil)
    #expect(outcome.output.contains("1 exigence") && outcome.output.contains("(--stage apd)"), "\(outcome.output)")
    #expect(try tool.run(["convert", cahier, path, "--stage", "doe"]).status == 0)
  }

  @Test("writes nothing of a matrix of which no row was understood, but its layout, to be mended")
  func matrix() throws {
    let matrix = try tool.write("m.csv", "Classe;Attribut;DOE\nBidule;Name;x\n")
    let (path, layout) = (tool.folder + "/c.yaml", tool.folder + "/l.yaml")
    let outcome = try tool.run(["convert", matrix, path, "--save-layout", layout])
    #expect(outcome.status == 3 && tool.read(path) == nil)
    #expect(outcome.output.contains("(unknown-object)"), "\(outcome.output)")
    #expect(tool.read(layout)?.contains("means: class") == true)
  }

  @Test("a cahier for others to extend has no requirements, and is said all the same; as an IDS it cannot be")
  func base() throws {
    let cahier = try tool.write("cahier.yaml", "cahier: {id: c, title: C}\nstages: [{id: doe}]\n")
    #expect(try tool.run(["convert", cahier, tool.folder + "/c.xlsx"]).status == 0)
    let outcome = try tool.run(["convert", cahier, tool.folder + "/c.ids"])
    #expect(outcome.status == 3 && outcome.output.contains("ne demande rien"), "\(outcome.output)")
  }

  @Test("writes no table whose lists are longer than a cahier may be, says so and the way out")
  func tooLong() throws {
    let values = (0..<1_100).map { "v\($0)" }.joined(separator: ", ")
    let requirements = (0..<1_000).map {
      "  - {id: R\($0), title: T, classes: [IfcWall], checks: [{locator: Owner_X.P\($0), rule: {list: l}}]}"
    }
    let cahier = try tool.write(
      "cahier.yaml",
      """
      cahier: {id: c, title: C}
      stages: [{id: doe}]
      lists: [{id: l, values: [\(values)]}]
      requirements:
      \(requirements.joined(separator: "\n"))
      """)
    let path = tool.folder + "/c.csv"
    let outcome = try tool.run(["convert", cahier, path])
    #expect(outcome.status == 3 && tool.read(path) == nil)
    #expect(outcome.output.contains("--stage") && outcome.output.contains("(file-too-large)"), "\(outcome.output)")
    #expect(try tool.run(["convert", cahier, tool.folder + "/c2.yaml"]).status == 0)
  }
}
