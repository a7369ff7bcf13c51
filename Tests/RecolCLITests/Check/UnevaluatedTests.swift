import Testing

/// What models of architects alone are asked.
enum AskedOfArchitects: String, CaseIterable {
  case names = """
      - {id: NOM, title: {fr: Nom, en: Name}, disciplines: [ARC], classes: [IfcWall], checks: [Tag]}
    """
  case rules = """
      - {id: PLACE, title: {fr: Place, en: Place}, disciplines: [ARC], rule: M4}
      - {id: UNITES, title: {fr: Unités, en: Units}, disciplines: [ARC], rule: M7}
      - {id: ZONE, title: {fr: Zone, en: Zone}, disciplines: [ARC], rule: G3}
    """
}

@Suite("What was not evaluated is not mended")
struct UnevaluatedTests {
  private let tool: Tool

  init() throws { tool = try Tool() }

  /// Coordinates that are in no place of their system.
  private static let georeference: String = """
    #5=IFCGEOMETRICREPRESENTATIONCONTEXT($,'Model',3,1.E-05,#6,$);
    #6=IFCAXIS2PLACEMENT3D(#7,$,$);
    #7=IFCCARTESIANPOINT((0.,0.,0.));
    #50=IFCPROJECTEDCRS('EPSG:2154',$,$,$,$,$,$);
    #51=IFCMAPCONVERSION(#5,#50,99000000.,6800000.,0.,$,$,$);
    """

  /// The states of the findings of two files, and the summary of a report for people.
  private func compare(_ old: String, _ new: String, _ requirements: String) throws -> (states: [String], text: String)
  {
    let cahier = try tool.write("cahier.yaml", DisciplinedCahier.asking(requirements))
    let outcome = try tool.run(["diff", old, new, "--against", cahier, "--format", "json"])
    let states = outcome.output.split(separator: "\"state\": \"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    return (states, try tool.run(["diff", old, new, "--against", cahier, "--lang", "fr"]).output)
  }

  @Test("A reservation is not lifted by calling the file otherwise", arguments: AskedOfArchitects.allCases)
  func otherDiscipline(asked: AskedOfArchitects) throws {
    let text = SmallModel.file(SmallModel.instances + Self.georeference)
    let (old, new) = (try tool.write("ARC-1.ifc", text), try tool.write("STR-1.ifc", text))
    let (states, said) = try compare(old, new, asked.rawValue)
    #expect(!states.isEmpty && states.allSatisfy { $0 == "unverifiable" }, "\(states)")
    #expect(!said.contains("levée proposée") && !said.contains("levées proposées"), "\(said)")
    // The other way round nothing was valid before that is not now.
    #expect(try compare(new, old, asked.rawValue).states.allSatisfy { $0 == "new" })
  }

  @Test("Nor by taking out what a rule looks at")
  func rules() throws {
    let old = try tool.write("a.ifc", SmallModel.file(SmallModel.instances + Self.georeference))
    let new = try tool.write("b.ifc", SmallModel.text)
    let rule = "  - {id: ZONE, title: {fr: Zone, en: Zone}, rule: G3}"
    #expect(try compare(old, new, rule).states == ["unverifiable"])
    let mended = Self.georeference.replacing("99000000.", with: "650000.")
    let better = try tool.write("c.ifc", SmallModel.file(SmallModel.instances + mended))
    #expect(try compare(old, better, rule).states == ["cleared"])
  }

  @Test(
    "A baseline tells findings that nobody looked for apart from those that are gone",
    arguments: AskedOfArchitects.allCases)
  func baseline(asked: AskedOfArchitects) throws {
    let cahier = try tool.write("cahier.yaml", DisciplinedCahier.asking(asked.rawValue))
    let text = SmallModel.file(SmallModel.instances + Self.georeference)
    let (old, new) = (try tool.write("ARC-1.ifc", text), try tool.write("STR-1.ifc", text))
    let reference = tool.folder + "/reference.json"
    _ = try tool.run(["check", old, "--against", cahier, "--report", "json=\(reference)"])
    let options = ["--against", cahier, "--baseline", reference, "--lang", "fr"]
    let left = try tool.run(["check", new] + options).output.replacing("\n  ", with: " ")
    #expect(left.contains("de la référence n'") && left.contains("exigence non évaluée"), "\(left)")
    #expect(!left.contains("n'est plus là") && !left.contains("ne sont plus là"), "\(left)")
    let json = try tool.run(["check", new] + options + ["--format", "json"]).output
    #expect(json.contains("\"gone\": 0, \"notEvaluated\": ") && !json.contains("\"notEvaluated\": 0"))
    // Beside the architect's model it is asked nothing, and hides nothing.
    let both = try tool.run(["check", old, new] + options + ["--format", "json"]).output
    #expect(both.contains("\"gone\": 0, \"notEvaluated\": 0"))
  }

  @Test("What a stage does not ask any more is not gone from a baseline either")
  func otherStage() throws {
    let cahier = try tool.write(
      "cahier.yaml",
      """
      cahier: {id: essai, title: {fr: Essai, en: Trial}, language: fr}
      stages: [{id: apd}, {id: doe}]
      requirements:
        - {id: NOM, title: {fr: Nom, en: Name}, classes: [IfcWall], checks: [Name]}
        - {id: REPERE, title: {fr: Repère, en: Tag}, stages: {from: doe}, classes: [IfcWall], checks: [Tag]}
      """)
    let model = try tool.write("mur.ifc", SmallModel.text)
    let reference = tool.folder + "/reference.json"
    _ = try tool.run(["check", model, "--against", cahier, "--stage", "doe", "--report", "json=\(reference)"])
    let early = try tool.run(
      ["check", model, "--against", cahier, "--stage", "apd", "--baseline", reference, "--format", "json"])
    #expect(early.output.contains("\"gone\": 0, \"notEvaluated\": 1"), "\(early.output)")
  }
}
