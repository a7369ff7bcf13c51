import Testing

@Suite("recol audit of a table")
struct TableAuditTests {
  private let tool: Tool

  init() throws { tool = try Tool() }

  @Test("what a row asks and nobody will check is an error, with its sheet, row and column")
  func refused() throws {
    let table = try tool.write(
      "m.csv", "Classe;Attribut;APD;DOE\nIfcWall;GlobalId;x;x\nBidule;Y;;x\nIfcDoor;Tag;??;x\n")
    let outcome = try tool.run(["audit", table])
    #expect(outcome.status == 3 && outcome.output.contains("2 erreurs"), "\(outcome.output)")
    let json = try tool.run(["audit", table, "--format", "json"]).output
    #expect(json.contains("\"code\": \"unknown-object\", \"number\": null, \"severity\": \"error\""), "\(json)")
    #expect(json.contains("\"sheet\": \"m\", \"row\": 3"))
    #expect(json.contains("\"sheet\": \"m\", \"row\": 4, \"requirement\": null, \"column\": \"C\""))
    // A check goes on with the rest, and tells it.
    let check = try tool.run(["check", tool.write("mur.ifc", SmallModel.text), "--against", table])
    #expect(check.output.contains("2 demandes refusées à la lecture"), "\(check.output)")
  }

  @Test("a table of which no row is understood is one all the same")
  func nothingUnderstood() throws {
    let outcome = try tool.run(["audit", tool.write("m.csv", "Classe;Attribut;DOE\nBidule;Y;x\n")])
    #expect(outcome.status == 3 && outcome.output.contains("(unknown-object)"), "\(outcome.output)")
  }

  @Test("a row that asks for nothing more is a warning")
  func duplicate() throws {
    let table = try tool.write("m.csv", "Classe;Attribut;DOE\nIfcWall;GlobalId;x\nIfcWall;GlobalId;x\n")
    let outcome = try tool.run(["audit", table])
    #expect(outcome.status == 0 && outcome.output.contains("0 erreur, 1 avertissement"), "\(outcome.output)")
    #expect(outcome.output.contains("(duplicate-row)"))
  }

  @Test(
    "YAML of another use is told with what it is",
    arguments: [
      ("rows: component\ncolumns:\n  - {name: Repère, from: Tag}\n", "--mapping"),
      ("layout:\n  - {sheet: a, shape: list}\n", "--layout"), ("waivers: []\n", "--waivers"),
      ("# rien\nclasses: [IfcWall]\nautre: 1\n", "du YAML sans exigences"),
    ])
  func otherYAML(text: String, use: String) throws {
    let path = try tool.write("autre.yaml", text)
    let outcome = try tool.run(["audit", path])
    #expect(outcome.status == 3 && outcome.output.contains(use), "\(outcome.output)")
    #expect(try tool.run(["audit", path, "--format", "json"]).output.contains("\"kind\": null"))
    #expect(try tool.run(["check", tool.write("mur.ifc", SmallModel.text), "--against", path]).status == 3)
  }
}
