import Archive
import Testing

@Suite("A run in which nothing was evaluated conforms to nothing")
struct NothingEvaluatedTests {
  private let tool: Tool
  private let cahier: String

  init() throws {
    tool = try Tool()
    cahier = try tool.write(
      "cahier.yaml",
      DisciplinedCahier.asking(
        "  - {id: NOM, title: {fr: Nom, en: Name}, disciplines: [ARC], classes: [IfcWall], checks: [Name]}"))
  }

  private func models(_ names: String...) throws -> [String] {
    try names.map { try tool.write($0, SmallModel.text.replacing("T-10", with: $0)) }
  }

  private func check(_ models: [String], _ format: String) throws -> Tool.Outcome {
    try tool.run(["check"] + models + ["--against", cahier, "--format", format, "--lang", "fr"])
  }

  @Test("Models of another discipline alone are not taken to conform, in any format", arguments: [1, 2])
  func empty(count: Int) throws {
    let models = Array(try models("STR-1.ifc", "STR-2.ifc").prefix(count))
    let text = try check(models, "text")
    #expect(
      text.status == 1 && !text.output.contains("CONFORME") && text.output.contains("STR-1.ifc — non évaluée"),
      "\(text.output)")
    let json = try check(models, "json")
    // That of the run and of each model; the cahier itself is sound.
    #expect(json.status == 1 && json.output.split(separator: "\"status\": \"fail\"").count == count + 2)
    for format in ["html", "markdown"] {
      #expect(try check(models, format).output.lowercased().contains("non évalué"), "\(format)")
    }
    let junit = try check(models, "junit")
    #expect(junit.status == 1 && junit.output.contains("failures=\"0\" errors=\"\(count)\""), "\(junit.output)")
    for format in ["sarif", "codequality", "github", "csv", "junit"] {
      #expect(
        try check(models, format).output.replacing("&#39;", with: "'").contains("rien n'a pu être évalué"), "\(format)")
    }
  }

  @Test("Beside a model of which something is asked, one of another discipline is not concerned, and lets the run pass")
  func unconcerned() throws {
    let models = try models("ARC-1.ifc", "STR-1.ifc")
    let text = try check(models, "text")
    #expect(text.status == 0 && text.output.contains("STR-1.ifc — sans objet"), "\(text.output)")
    #expect(!(try check(models, "junit").output.contains("<error")))
  }

  private func scan() throws -> Tool.Outcome {
    try tool.run(["scan", "m", "--db", "a.sqlite", "--against", "cahier.yaml", "--lang", "fr"], in: tool.folder)
  }

  @Test("A scan says so, too, and passes once a model is asked something")
  func scanned() throws {
    try tool.makeFolder("m")
    _ = try models("m/STR-1.ifc", "m/STR-2.ifc")
    let empty = try scan()
    #expect(empty.status == 1 && empty.output.contains("2 lues"), "\(empty.output)")
    #expect(empty.output.contains("2 maquettes ne sont visées par aucune des exigences"))
    let paths = tool.folder + "/paths"
    try tool.write("paths", "m/STR-1.ifc\n")
    let arguments = ["scan", "-", "--format", "jsonl", "--against", "cahier.yaml"]
    let line = try tool.run(arguments, input: paths, in: tool.folder)
    #expect(line.status == 1 && line.output.contains("\"status\": \"read\""), "\(line.output)")
    _ = try models("m/ARC-1.ifc")
    let one = try scan()
    #expect(one.status == 0 && one.output.contains("2 lues") && one.output.contains("1 conforme"), "\(one.output)")
  }
}
