import Testing

@Suite("recol convert")
struct ConvertTests {
  private let tool: Tool

  init() throws { tool = try Tool() }

  private func check(_ requirements: String) throws -> Tool.Outcome {
    let model = try tool.write("mur.ifc", SmallModel.text)
    return try tool.run(["check", model, "--against", requirements, "--format", "json"])
  }

  @Test("the cahier that ships becomes a sound IDS, with what is lost", arguments: ["aps", "doe"])
  func shipped(stage: String) throws {
    let path = tool.folder + "/out.ids"
    let outcome = try tool.run(["convert", "batiment-fr", path, "--stage", stage, "--format", "json"])
    #expect(outcome.status == 0, "\(outcome.output) \(outcome.messages)")
    #expect(outcome.output.contains("\"sheets\": []") && outcome.output.contains("\"losses\": ["))
    #expect(outcome.output.contains("\"what\": \"uniqueness\", \"why\": "))
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

  @Test("what is asked of a value and not understood is counted, in a table in UTF-16, too")
  func partly() throws {
    let text = """
      Classe;Jeu de propriétés;Propriété;Type;Valeurs;DOE
      IfcDoor;Ville;A;Nombre;selon étude;x
      IfcDoor;Ville;B;Nombre;min 800;x

      """
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let path = try tool.write("matrice.csv", bytes)
    let outcome = try tool.run(["convert", path, tool.folder + "/c.yaml", "--format", "json"])
    #expect(outcome.status == 0 && outcome.output.contains("\"partly\": 1,"), "\(outcome.output)")
    let said = try tool.run(["convert", path, tool.folder + "/d.yaml"])
    #expect(said.output.contains("dont 1 demande en partie"), "\(said.output)")
  }

  @Test("a row of which an object or a stage is not known is counted as checked in part, a refused one is not")
  func partOfACell() throws {
    let text = """
      Classe;Jeu de propriétés;Propriété;Phase
      "IfcDoor, Trappe de visite";Ville;A;DOE
      IfcWall;Ville;A;DOE si demandé
      Trappe de visite;Ville;A;DOE
      IfcSlab;Ville;A;DOE
      IfcBeam;Ville;A;DOE

      """
    let path = try tool.write("matrice.csv", Array(text.utf8))
    let outcome = try tool.run(["convert", path, tool.folder + "/e.yaml", "--format", "json"])
    #expect(outcome.status == 0 && outcome.output.contains("\"partly\": 2,"), "\(outcome.output)")
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

  @Test(
    "what recol would refuse is not written, and what is wrong with it is said",
    arguments: ["yaml", "xlsx", "csv", "ids"])
  func unsound(ending: String) throws {
    let cahier = try tool.write(
      "cahier.yaml",
      """
      cahier: {id: c, title: C}
      requirements:
        - {id: P, title: Portes, classes: [IfcDor], checks: [Tag]}
      """)
    let path = tool.folder + "/out.\(ending)"
    let outcome = try tool.run(["convert", cahier, path, "--format", "json"])
    // No class of an IDS can be one that is not there: of such a requirement an IDS says nothing.
    #expect(outcome.status == 3 && tool.read(path) == nil)
    #expect(outcome.output.contains(ending == "ids" ? "no-class" : "unknown-class"), "\(outcome.output)")
  }

  @Test("an IDS that its audit refuses is not written again")
  func invalidIDS() throws {
    let ids = try tool.write("a.ids", SmallModel.requirements(SmallModel.wallSpecification(entity: "IFCWAL")))
    let path = tool.folder + "/b.ids"
    let outcome = try tool.run(["convert", ids, path, "--format", "json"])
    #expect(outcome.status == 3 && tool.read(path) == nil)
    #expect(outcome.output.contains("\"code\": \"unknown-class\""), "\(outcome.output)")
    // Nor is what could be read of a file with errors.
    let cahier = try tool.write(
      "cahier.yaml",
      """
      cahier: {id: c, title: C}
      requirements:
        - {id: P, title: Portes, classes: [IfcDoor], checks: [Tag]}
        - {id: Q, classes: [IfcDoor], checks: [Name]}
      """)
    #expect(try tool.run(["convert", cahier, path]).status == 3 && tool.read(path) == nil)
  }

  @Test("a matrix that asks what cannot be is written as a cahier to be mended, and told")
  func unsoundMatrix() throws {
    let matrix = try tool.write(
      "matrice.csv",
      """
      Classe;Jeu de propriétés;Propriété;Type;Unité;DOE
      IfcWall;Pset_WallCommon;ThermalTransmittance;Nombre;m2;x
      """)
    let path = tool.folder + "/c.yaml"
    let outcome = try tool.run(["convert", matrix, path, "--format", "json"])
    #expect(outcome.status == 3 && tool.read(path) != nil)
    #expect(try tool.run(["audit", path]).status == 3)
    #expect(outcome.messages.contains("est écrit avec des erreurs"), "\(outcome.messages)")
    #expect(outcome.output.contains("\"severity\": \"error\""), "\(outcome.output)")
    #expect(outcome.output.contains("\"code\": \"unit-not-of-type\""), "\(outcome.output)")
    #expect(outcome.output.contains("\"code\": \"unit-mismatch\""))
  }

  @Test("of a matrix that asks what cannot be an IDS says the rest, and what is left out is told")
  func unsoundMatrixAsIDS() throws {
    let matrix = try tool.write(
      "matrice.csv",
      """
      Classe;Jeu de propriétés;Propriété;Type;DOE
      IfcWall;Pset_WalCommon;Reference;Texte;x
      IfcWall;Pset_WallCommon;FireRating;Texte;x
      """)
    let path = tool.folder + "/c.ids"
    let outcome = try tool.run(["convert", matrix, path, "--format", "json"])
    #expect(outcome.status == 0, "\(outcome.output)")
    #expect(outcome.output.contains("\"what\": \"unsound\""), "\(outcome.output)")
    #expect(tool.read(path)?.contains("FireRating") == true && tool.read(path)?.contains("WalCommon") == false)
    #expect(try tool.run(["audit", path]).status == 0)
  }

  @Test("no workbook is written with a cell that Excel would cut; the cell is named")
  func longCell() throws {
    let text = String(repeating: "a", count: 40_000)
    let cahier = try tool.write(
      "cahier.yaml",
      """
      cahier: {id: c, title: C}
      requirements:
        - {id: P, title: Portes, classes: [IfcDoor], checks: [Tag], note: \(text)}
      """)
    let outcome = try tool.run(["convert", cahier, tool.folder + "/c.xlsx", "--format", "json"])
    #expect(outcome.status == 3 && outcome.output.contains("\"code\": \"cell-too-long\""), "\(outcome.output)")
    #expect(tool.read(tool.folder + "/c.xlsx") == nil)
    let table = try tool.run(["convert", cahier, tool.folder + "/c.csv", "--format", "json"])
    #expect(table.status == 0 && table.output.contains("\"what\": \"long-cell\""), "\(table.output)")
  }
}
