import Testing

@Suite("recol convert")
struct ConvertTests {
  private let tool: Tool

  init() throws { tool = try Tool() }

  private func check(_ requirements: String) throws -> Tool.Outcome {
    let model = try tool.write("mur.ifc", SmallModel.text)
    return try tool.run(["check", model, "--against", requirements, "--format", "json"])
  }

  @Test("the cahier that ships becomes a sound IDS, with what is lost", arguments: ["esq", "doe"])
  func shipped(stage: String) throws {
    let path = tool.folder + "/out.ids"
    let outcome = try tool.run(["convert", "batiment-fr", path, "--stage", stage, "--format", "json"])
    #expect(outcome.status == 0, "\(outcome.output) \(outcome.messages)")
    #expect(outcome.output.contains("\"sheets\": []") && outcome.output.contains("\"losses\": ["))
    #expect(outcome.output.contains("\"what\": \"uniqueness\", \"why\": ") == (stage == "doe"))
    #expect(try tool.run(["audit", path]).status == 0)
    #expect(tool.read(path)?.contains("<milestone>\(stage)</milestone>") ?? false)
  }

  @Test("an IDS gives the same verdict by way of a cahier", arguments: ["yaml", "xlsx"])
  func thereAndBack(ending: String) throws {
    let ids = try tool.write("a.ids", SmallModel.requirements(SmallModel.wallSpecification()))
    let (middle, back) = (tool.folder + "/a.\(ending)", tool.folder + "/b.ids")
    #expect(try tool.run(["convert", ids, middle]).status == 0)
    #expect(try tool.run(["convert", middle, back]).status == 0)
    let (before, between, after) = (try check(ids), try check(middle), try check(back))
    #expect(before.status == 1 && between.status == 1 && after.status == 1)
    let counts = "\"applicable\": 3,\n          \"passed\": 1,\n          \"failed\": 2,"
    for outcome in [before, between, after] { #expect(outcome.output.contains(counts), "\(outcome.output)") }
  }

  @Test("rows of a sheet are counted, and those that were not understood are told")
  func sheet() throws {
    let path = try tool.write(
      "matrice.csv",
      """
      Classe;Jeu de propriétés;Propriété;APD;DOE
      IfcWall;Pset_WallCommon;FireRating;x;x
      IfcWal;Pset_WallCommon;IsExternal;;x
      """)
    let layout = tool.folder + "/disposition.yaml"
    let outcome = try tool.run(
      ["convert", path, tool.folder + "/c.yaml", "--save-layout", layout, "--format", "json"])
    #expect(outcome.status == 0, "\(outcome.output) \(outcome.messages)")
    for part in ["\"rows\": 3, \"headings\": 1, \"understood\": 1,", "\"code\": \"unknown-class\""] {
      #expect(outcome.output.contains(part), "\(part) in \(outcome.output)")
    }
    let again = try tool.run(["convert", path, tool.folder + "/d.yaml", "--layout", layout])
    #expect(again.status == 0 && again.output.contains("3 lignes"))
    #expect(tool.read(tool.folder + "/c.yaml") == tool.read(tool.folder + "/d.yaml"))
  }

  @Test("what cannot be read is 3 and writes nothing; an ending that says nothing is 2")
  func refused() throws {
    let broken = try tool.write("a.ids", "<ids")
    let output = tool.folder + "/out.yaml"
    #expect(try tool.run(["convert", broken, output]).status == 3)
    #expect(try tool.run(["convert", "batiment-fr", output, "--stage", "fin"]).status == 3)
    #expect(tool.read(output) == nil)
    #expect(try tool.run(["convert", "batiment-fr", tool.folder + "/out.doc"]).status == 2)
    #expect(try tool.run(["convert", "batiment-fr", "/absent/out.yaml"]).status == 5)
  }

  @Test("a model that meets a cahier meets the IDS made of it, whatever versions the cahier is for")
  func versions() throws {
    let model = try tool.write(
      "mur.ifc",
      SmallModel.file(
        """
        #1=IFCPROJECT('0000000000000000000001',$,'Projet',$,$,$,$,$,$);
        #10=IFCWALL('0000000000000000000010',$,'Mur A',$,$,$,$,'T-10',$);
        #20=IFCPROPERTYSINGLEVALUE('Feu',$,IFCLABEL('EI 60'),$);
        #22=IFCPROPERTYSET('0000000000000000000022',$,'Ville_Nouveau',$,(#20));
        #24=IFCRELDEFINESBYPROPERTIES('0000000000000000000024',$,$,$,(#10),#22);
        """))
    let cahier = try tool.write(
      "cahier.yaml",
      """
      cahier: {id: c, title: C, schemas: [IFC2X3, IFC4]}
      requirements:
        - id: F
          title: Feu
          classes: IfcWall
          checks: [{locator: {IFC2X3: Ville_Ancien.Feu, IFC4: Ville_Nouveau.Feu}}]
        - id: G
          title: Gravure
          classes: IfcWall
          checks: [{locator: {IFC2X3: Ville_Ancien.Gravure, IFC4: none}}]
      """)
    let path = tool.folder + "/c.ids"
    let outcome = try tool.run(["convert", cahier, path, "--format", "json"])
    #expect(outcome.status == 0, "\(outcome.output) \(outcome.messages)")
    #expect(outcome.output.contains("\"requirement\": \"F\", \"what\": \"version-names\""), "\(outcome.output)")
    #expect(outcome.output.contains("\"requirement\": \"G\", \"what\": \"version-rules\""))
    #expect(try tool.run(["check", model, "--against", path]).status == 0)
    // For one version, nothing of the others is asked, or lost.
    let one = try tool.run(["convert", cahier, path, "--schema", "IFC4", "--format", "json"])
    #expect(one.status == 0 && !one.output.contains("version-"), "\(one.output)")
    #expect(tool.read(path)?.contains("Ville_Ancien") == false)
    #expect(try tool.run(["check", model, "--against", path]).status == 0)
    #expect(try tool.run(["convert", cahier, path, "--schema", "IFC4X3"]).status == 3)
    #expect(try tool.run(["convert", cahier, path, "--schema", "IFC5"]).status == 2)
  }

  @Test("a file may be written over itself")
  func inPlace() throws {
    let path = try tool.write("a.ids", SmallModel.requirements(SmallModel.wallSpecification()))
    #expect(try tool.run(["convert", path, path]).status == 0)
    #expect(try tool.run(["audit", path]).status == 0)
  }
}
