import Testing

@Suite("Demands of a matrix that cannot be read")
struct RefusedDemandTests {
  private let tool: Tool
  private let model, matrix: String

  init() throws {
    tool = try Tool()
    model = try tool.write("a.ifc", SmallModel.text)
    matrix = try tool.write("m.csv", "Classe;Attribut;DOE\nIfcWall;GlobalId;x\nBidule;Y;x\n")
  }

  @Test("keep a model from conforming, whatever else is asked", arguments: [[], ["--fail-under", "1"]])
  func status(options: [String]) throws {
    let sound = try tool.write("s.csv", "Classe;Attribut;DOE\nIfcWall;GlobalId;x\n")
    #expect(try tool.run(["check", model, "--against", sound] + options).status == 0)
    let outcome = try tool.run(["check", model, "--against", matrix] + options)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("CONFORME AVEC OBSERVATIONS — 1 demande n'a pas pu être lue"), "\(outcome.output)")
    #expect(!outcome.output.contains("la remise passe"))
  }

  @Test("are new to every baseline")
  func baseline() throws {
    let earlier = tool.folder + "/b.json"
    #expect(try tool.run(["check", model, "--against", matrix, "--report", "json=\(earlier)"]).status == 1)
    let outcome = try tool.run(["check", model, "--against", matrix, "--baseline", earlier])
    #expect(outcome.status == 1 && outcome.output.contains("la remise ne passe pas"), "\(outcome.output)")
  }

  @Test("keep a visa from being one without remarks, and say so on it")
  func visa() throws {
    let folder = tool.folder + "/fiches"
    #expect(try tool.run(["check", model, "--against", matrix, "--report", "visa=\(folder)"]).status == 1)
    let page = try #require(tool.read(folder + "/visa-sans-lot-designe.html"))
    #expect(page.contains("VAO") && page.contains("1 demande refusée à la lecture"))
  }

  @Test(
    "are told by every format of diff, which passes none",
    arguments: ["text", "json", "html", "annex"])
  func diff(format: String) throws {
    let outcome = try tool.run(["diff", model, model, "--against", matrix, "--format", format])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("Bidule"), "\(outcome.output)")
  }
}
