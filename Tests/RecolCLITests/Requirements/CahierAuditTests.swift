import Testing

@Suite("recol audit of a cahier")
struct CahierAuditTests {
  private static let asked = """
    cahier: {id: c, title: Cahier}
    stages: [{id: exe}, {id: doe}]
    requirements:
      - {id: A, title: Murs, severity: blocking, classes: [IfcWall], checks: [Name]}
      - {id: B, title: Portes, classes: [IfcDoor], checks: [Tag]}

    """

  @Test("a sound one is 0, one with an error is 3 and names line and remedy")
  func soundOrNot() throws {
    let tool = try Tool()
    #expect(try tool.run(["audit", "batiment-fr", tool.write("a.yaml", Self.asked)]).status == 0)
    let wrong = try tool.write("b.yaml", Self.asked.replacing("IfcDoor", with: "IfcDor"))
    let outcome = try tool.run(["audit", wrong, "--lang", "fr"])
    #expect(outcome.status == 3)
    #expect(outcome.output.contains("ligne 5") && outcome.output.contains("IfcDoor"), "\(outcome.output)")
  }

  @Test("--covers tells what is left out, and what is weaker")
  func covers() throws {
    let tool = try Tool()
    let asked = try tool.write("asked.yaml", Self.asked)
    #expect(try tool.run(["audit", asked, "--covers", asked]).status == 0)
    let weaker = try tool.write("weaker.yaml", Self.asked.replacing("blocking", with: "minor"))
    let remarks = try tool.run(["audit", weaker, "--covers", asked, "--lang", "fr"])
    #expect(remarks.status == 0)
    #expect(remarks.output.contains("affaiblie"), "\(remarks.output)")
    let less = try tool.write(
      "less.yaml", Self.asked.replacing("id: B", with: "id: Z").replacing("Tag", with: "Description"))
    let outcome = try tool.run(["audit", less, "--covers", asked, "--lang", "fr"])
    #expect(outcome.status == 3)
    #expect(outcome.output.contains("l'exigence B"), "\(outcome.output)")
  }

  @Test("--covers compares an IDS by what it asks, and says what an IDS cannot carry")
  func coversByIDS() throws {
    let tool = try Tool()
    let asked = try tool.write("asked.yaml", Self.asked)
    let plan = tool.folder + "/plan.ids"
    #expect(try tool.run(["convert", asked, plan]).status == 0)
    let honest = try tool.run(["audit", plan, "--covers", asked, "--lang", "fr"])
    #expect(honest.status == 0)
    #expect(honest.output.contains("1 avertissement") && honest.output.contains("(not-compared)"), "\(honest.output)")
    let text = try #require(tool.read(plan))
    let gutted = try tool.write("gutted.ids", text.replacing("Name<", with: "Description<"))
    let outcome = try tool.run(["audit", gutted, "--covers", asked, "--lang", "fr"])
    #expect(outcome.output.contains("le cahier demande Name"), "\(outcome.output)")
  }

  @Test("--covers takes an owner's IDS, too")
  func coversIDS() throws {
    let tool = try Tool()
    let plan = try tool.write("plan.yaml", Self.asked)
    let asked = tool.folder + "/asked.ids"
    #expect(try tool.run(["convert", plan, asked]).status == 0)
    #expect(try tool.run(["audit", asked, "--covers", asked]).output.contains("asked.ids"))
    let outcome = try tool.run(["audit", plan, "--covers", asked, "--lang", "fr"])
    #expect(outcome.output.contains("modifiée"), "\(outcome.output)")
  }

  @Test("a waiver goes by the clock, which can be set")
  func waivers() throws {
    let tool = try Tool()
    let waiver = "waivers: [{requirement: A, reason: r, author: a, until: 2020-01-01}]\n"
    let path = try tool.write("w.yaml", Self.asked + waiver)
    #expect(try tool.run(["audit", path, "--format", "json"]).output.contains("waiver-expired"))
  }
}
