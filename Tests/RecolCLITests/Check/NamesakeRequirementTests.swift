import Testing

/// Requirements of two cahiers that happen to have one id: each counts for itself.
@Suite("Requirements that share an id")
struct NamesakeRequirementTests {
  private static func cahier(_ check: String) -> String {
    """
    cahier: {id: essai, title: {fr: Essai, en: Trial}, language: fr}
    requirements:
      - {id: R1, title: {fr: Exigence, en: Demand}, severity: major, classes: [IfcWall], checks: [\(check)]}
    """
  }

  private let tool: Tool
  private let arguments: [String]

  init() throws {
    tool = try Tool()
    arguments = [
      "check", try tool.write("mur.ifc", SmallModel.text), "--against", try tool.write("a.yaml", Self.cahier("Name")),
      "--against", try tool.write("b.yaml", Self.cahier("Pset_WallCommon.FireRating")),
    ]
  }

  @Test("JSON has a row for each, with its file")
  func json() throws {
    let rows = try tool.run(arguments + ["--format", "json"]).output.split(separator: "\n")
      .filter { $0.contains("\"by\": \"requirement\", \"key\": \"R1\"") }
    // Of the model, and of all models together.
    #expect(rows.count == 4, "\(rows)")
    for name in ["a.yaml", "b.yaml"] {
      #expect(rows.count { $0.contains("\"requirementFile\": \"\(tool.folder)/\(name)\"") } == 2, "\(rows)")
    }
    #expect(rows.allSatisfy { $0.contains("\"applicable\": 3,") }, "\(rows)")
  }

  @Test("the page names the file of each")
  func page() throws {
    let page = try tool.run(arguments + ["--format", "html"]).output
    #expect(page.contains("R1 Exigence (a.yaml)") && page.contains("R1 Exigence (b.yaml)"))
  }
}
