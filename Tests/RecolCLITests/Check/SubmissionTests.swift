import ByteInput
import Glibc
import TestSupport
import Testing

/// `recol check` on a folder, and on several models together.
@Suite("recol check on a submission")
struct SubmissionTests {
  private let tool: Tool
  private let delivery: String

  init() throws {
    tool = try Tool()
    delivery = try tool.makeFolder("remise")
  }

  /// A cahier with two disciplines, of which one is expected beside the other, and these requirements.
  private func cahier(_ requirements: String) throws -> String {
    try tool.write(
      "cahier.yaml",
      """
      cahier: {id: essai, title: {fr: Essai, en: Trial}, language: fr, schemas: [IFC4]}
      stages:
        - {id: doe, models: [ARC, STR]}
      disciplines:
        - {id: ARC, title: {fr: Architecture, en: Architecture}, files: ".*ARC.*"}
        - {id: STR, title: {fr: Structure, en: Structure}, files: ".*STR.*"}
      requirements:
      \(requirements)
      """)
  }

  private static func model(_ wall: String, tag: String) -> String {
    SmallModel.file(
      """
      #1=IFCPROJECT('0000000000000000000001',$,'Projet',$,$,$,$,$,$);
      #10=IFCWALL('\(wall)',$,'Mur',$,$,$,$,'\(tag)',$);
      """)
  }

  private func check(_ arguments: [String]) throws -> Tool.Outcome {
    try tool.run(["check"] + arguments + ["--format", "json"])
  }

  @Test("a folder stands for the models in it, in the order of their paths; what else is there is told")
  func folder() throws {
    try tool.makeFolder("remise/b")
    try tool.write("remise/b/ECOLE-STR.ifc", Self.model("0000000000000000000011", tag: "S"))
    try tool.write("remise/a-ARC", Self.model("0000000000000000000010", tag: "A"))
    try tool.write("remise/notice.pdf", "%PDF-1.7")
    try tool.write("remise/.caché", "x")
    #expect(unsafe symlink("/", delivery + "/racine") == 0)
    #expect(unsafe symlink("..", delivery + "/b/retour") == 0)
    let outcome = try check([delivery, "--against", "rules"])
    let places = ["\"path\": \"\(delivery)/a-ARC\"", "\"path\": \"\(delivery)/b/ECOLE-STR.ifc\""].map {
      outcome.output.ranges(of: $0).first?.lowerBound
    }
    let (first, second) = (try #require(places[0]), try #require(places[1]))
    #expect(first < second)
    for code in ["not-a-model-pdf", "hidden-file", "link-not-followed"] {
      #expect(outcome.output.contains("\"code\": \"\(code)\""), "\(code)")
    }
    #expect(outcome.output.contains("\"timeStamp\": \"2026-01-31T10:00:00\""))
  }

  @Test("what cannot be opened in a folder is 4, since nobody knows what it holds")
  func unopened() throws {
    try tool.write("remise/ARC.ifc", Self.model("0000000000000000000010", tag: "A"))
    #expect(try check([delivery, "--against", "rules"]).status < 4)
    // Latin-1: no name that could be asked for again.
    let name = Array(delivery.utf8CString.dropLast()) + "/maquette-".utf8CString.dropLast() + [-23, 0]
    let descriptor = unsafe open(name, O_WRONLY | O_CREAT, 0o644)
    try #require(descriptor >= 0)
    close(descriptor)
    let outcome = try check([delivery, "--against", "rules"])
    #expect(outcome.status == 4 && outcome.output.contains("\"code\": \"unreadable-name\""))
    let text = try tool.run(["check", delivery, "--against", "rules", "--lang", "fr"]).output
    #expect(text.contains("À REPRENDRE — 1 dossier ou archive n'a pas pu être parcouru en entier"), "\(text)")
  }

  @Test("an archive in a folder that is cut is 4: nobody knows which models are in it; a document that is one is not")
  func cutArchive() throws {
    try tool.write("remise/ARC.ifc", Self.model("0000000000000000000010", tag: "A"))
    let archive = delivery + "/maquettes.zip"
    try writeArchive(
      ["a.ifc", "b.ifc"].map { TestMember($0, Self.model("0000000000000000000010", tag: "A")) }, to: archive)
    try #require(unsafe truncate(archive, 500) == 0)
    let outcome = try check([delivery, "--against", "rules"])
    #expect(outcome.status == 4 && outcome.output.contains("\"code\": \"archive-damaged\""))
    try #require(unsafe rename(archive, delivery + "/notice.docx") == 0)
    #expect(try check([delivery, "--against", "rules"]).status < 4)
  }

  @Test("a compressed model in a folder is 4; a tar archive is not taken for the model in it")
  func compressed() throws {
    try tool.write("remise/ARC.ifc", Self.model("0000000000000000000010", tag: "A"))
    try tool.write("remise/STR.ifc.gz", [0x1F, 0x8B, 8, 0])
    let outcome = try check([delivery, "--against", "rules"])
    #expect(outcome.status == 4 && outcome.output.contains("not-a-model-compressed"))
  }

  @Test("a file that is named beside its folder is read once, and told")
  func namedBesideItsFolder() throws {
    let model = try tool.write("remise/ARC.ifc", Self.model("0000000000000000000010", tag: "A"))
    for paths in [[delivery, model], [model, delivery]] {
      let output = try check(paths + ["--against", "rules"]).output
      #expect(output.ranges(of: "\"path\": \"\(model)\", \"sha256\"").count <= 1)
      #expect(output.contains("\"code\": \"same-file\""))
    }
  }

  @Test("two members whose names are spellings of the same letters are both read; a name that two have is 4")
  func namesInArchives() throws {
    let tags = ["A", "B"]
    func archive(_ names: [String]) throws -> String {
      let path = delivery + "/lot.zip"
      try writeArchive(
        zip(names, tags).map { TestMember($0, Self.model("0000000000000000000010", tag: $1)) }, to: path)
      return path
    }
    _ = try archive(["\u{E9}.ifc", "e\u{301}.ifc"])
    let spelled = try check([delivery, "--against", "rules"])
    #expect(spelled.status < 4 && !spelled.output.contains("same-file"))
    #expect(spelled.output.ranges(of: "\"instances\": ").count == 2)
    let path = try archive(["a.ifc", "a.ifc"])
    for given in [delivery, path] {
      let outcome = try check([given, "--against", "rules"])
      #expect(outcome.status == 4 && outcome.output.contains("\"code\": \"archive-member-repeated\""))
      #expect(!outcome.output.contains("same-file"))
    }
  }

  @Test("an empty folder is 4, with a sentence; so is a folder of documents that is not there")
  func empty() throws {
    let outcome = try check([delivery, "--against", "rules"])
    #expect(outcome.status == 4)
    #expect(outcome.output.contains("\"code\": \"directory\"") && outcome.output.contains("c'est un dossier"))
    let model = try tool.write("ECOLE.ifc", SmallModel.text)
    let missing = try check([model, "--documents", tool.folder + "/absent", "--against", "rules"])
    #expect(missing.status == 4 && missing.output.contains("missing-file"))
    #expect(try check([model, "--documents", model, "--against", "rules"]).output.contains("not-a-folder"))
  }

  @Test("an ifcXML, or a file that is none of a model by that name, is not passed over")
  func unreadable() throws {
    try tool.write("remise/a.ifcxml", "<ifc:ifcXML xmlns:ifc=\"http://www.buildingsmart-tech.org/ifcXML\"/>")
    try tool.write("remise/b.ifc", "")
    let outcome = try check([delivery, "--against", "rules"])
    #expect(outcome.status == 4)
    #expect(outcome.output.contains("xml-refused") && outcome.output.contains("empty-file"))
  }

  @Test("a single model is not compared with itself, and the report says so")
  func single() throws {
    let model = try tool.write("ECOLE.ifc", SmallModel.text)
    let outcome = try check([model, "--against", "rules"])
    #expect(outcome.output.contains("\"whyCode\": \"single-model\""))
    #expect(outcome.output.contains("\"whyCode\": \"no-submission\""))
  }

  @Test("a single model is not asked for the models beside it, and reports say that nobody judged them")
  func singleOfExpected() throws {
    let walls = "  - {id: T, title: {fr: T, en: T}, classes: IfcProject, checks: [Name]}"
    let asked = "  - {id: E, title: {fr: E, en: E}, rule: M22, parameters: {disciplines: [ARC, STR]}}"
    let model = try tool.write("ECOLE-ARC.ifc", Self.model("0000000000000000000010", tag: "A"))
    // By a requirement, and by the models that the stage lists.
    for requirements in [walls + "\n" + asked, walls] {
      let file = try cahier(requirements)
      let arguments = [model, "--against", file, "--stage", "doe", "--lang", "en"]
      let text = try tool.run(["check"] + arguments)
      #expect(text.status == 0)
      #expect(text.output.contains("Proposal: CONFORMS, WITH REMARKS — 1 requirement could not be evaluated\n"))
      #expect(text.output.contains("The submission as a whole — not evaluated"))
      #expect(text.output.contains("a single model was given, not the folder of the submission"))
      #expect(text.output.contains("not looked for: STR"))
      // Neither a threshold nor a server of tests takes it for a failure.
      #expect(try check(arguments + ["--fail-under", "100"]).status == 0)
      let cases = try tool.run(["check"] + arguments + ["--format", "junit"]).output
      #expect(cases.contains("errors=\"0\"") && cases.contains("not looked for: STR"))
      let report = try check(arguments).output
      #expect(report.contains("\"status\": \"not-evaluated\"") && report.contains("\"whyCode\": \"no-submission\""))
    }
    let alone = try cahier("  - {id: E, title: {fr: E, en: E}, rule: M22, parameters: {disciplines: [ARC]}}")
    #expect(!(try tool.run(["check", model, "--against", alone, "--lang", "en"]).output.contains("a single model")))
  }

  @Test("a stage that lists its models asks for them, and a missing one is 1")
  func disciplines() throws {
    let file = try cahier("  - {id: T, title: {fr: T, en: T}, classes: IfcProject, checks: [Name]}")
    try tool.write("remise/ECOLE-ARC.ifc", Self.model("0000000000000000000010", tag: "A"))
    let outcome = try check([delivery, "--against", file, "--stage", "doe"])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("\"reason\": \"absent.model\", \"actual\": \"STR\""))
    try tool.write("remise/ECOLE-STR.ifc", Self.model("0000000000000000000011", tag: "S"))
    #expect(try check([delivery, "--against", file, "--stage", "doe"]).status == 0)
  }

  @Test("a set of rules beside a cahier goes by the documents and lots of the cahier")
  func sharedManifest() throws {
    try tool.write("remise/ECOLE.ifc", SmallModel.text)
    let documents = try tool.makeFolder("doe")
    try tool.write("doe/notice-cvc.pdf", "%PDF-1.4\n%%EOF\n")
    let cahier = try tool.write(
      "cahier.yaml",
      """
      cahier: {id: essai, title: Essai, language: fr, schemas: [IFC2X3, IFC4]}
      stages:
        - {id: doe, title: DOE, documents: [{id: notice, title: Notice, lot: "*"}]}
      lots: [{id: cvc, title: Chauffage}, {id: elec, title: Électricité}]
      """)
    let outcome = try check([
      delivery, "--documents", documents, "--against", cahier, "--against", "rules", "--stage", "doe",
    ])
    #expect(!outcome.output.contains("\"actual\": \"notice-cvc.pdf\""))
    #expect(outcome.output.ranges(of: "\"actual\": \"notice, elec (0 / 1)\"").count == 1)
    #expect(outcome.output.contains("\"actual\": \"Électricité (elec)\""))
  }

  @Test("a model that cannot be read is asked again of the lot that makes it, and one that is missing, too")
  func lotsOfModels() throws {
    try tool.write("remise/ECOLE-ARC.ifc", SmallModel.text)
    try tool.write("remise/ECOLE-CVC.ifc", "garbage")
    let cahier = try tool.write(
      "cahier.yaml",
      """
      cahier: {id: essai, title: Essai, language: fr, schemas: [IFC2X3, IFC4]}
      stages: [{id: doe, title: DOE, models: [ARC, CVC, ELE]}]
      lots: [{id: cvc, title: Chauffage}, {id: elec, title: Électricité}]
      disciplines:
        - {id: ARC, files: ".*ARC.*"}
        - {id: CVC, files: ".*CVC.*", lots: [cvc]}
        - {id: ELE, files: ".*ELE.*", lots: [elec]}
      requirements:
        - {id: NOM, title: Nom, severity: minor, classes: [IfcWall], checks: [Name]}
      """)
    let sheets = tool.folder + "/fiches"
    let outcome = try check([delivery, "--against", cahier, "--stage", "doe", "--report", "visa=\(sheets)"])
    #expect(outcome.status == 4)
    func sheet(_ lot: String) throws -> String { try #require(tool.read(sheets + "/visa-\(lot).html")) }
    let heating = try sheet("cvc")
    #expect(heating.contains("à reprendre et à présenter de nouveau") && heating.contains("ISO-10303-21"))
    #expect(heating.contains("remise/ECOLE-CVC.ifc") && !heating.contains("Rien à reprendre"))
    let electricity = try sheet("elec")
    #expect(electricity.contains("maquette attendue absente") && !electricity.contains("ECOLE-CVC.ifc"))
  }

  @Test("lists are read whatever table they are, and told where they are malformed or too large")
  func lists() throws {
    try tool.write("remise/ECOLE.ifc", SmallModel.text)
    let documents = try tool.makeFolder("doe")
    try tool.write("doe/ListeEquipements.xlsm", "Repère;Nom\nABS-1;x\n")
    try tool.write("doe/Équipements.tsv", "Repère\tNom\nABS-2\tx\n")
    try tool.write("doe/Locaux.csv", "Numéro;Nom\n1;\"x\n2;y\n")
    try tool.write("doe/Locaux 2.csv", String(repeating: "a;b;c;d\n", count: 500_001))
    let file = try cahier("  - {id: L, title: {fr: L, en: L}, rule: D9}")
    let output = try check([delivery, "--documents", documents, "--against", file]).output
    for found in ["Tag=ABS-1", "Tag=ABS-2", "ouvert à la ligne 2", "trop grand pour être comparé"] {
      #expect(output.contains(found), "\(found)")
    }
  }

  @Test("documents that a cahier asks for are said once, with its own words, whatever set of rules is beside it")
  func manifestOnce() throws {
    try tool.write("remise/ECOLE.ifc", SmallModel.text)
    let documents = try tool.makeFolder("doe")
    func cahier(_ name: String, _ document: String, _ requirements: String = "") throws -> String {
      try tool.write(
        name,
        """
        cahier: {id: essai-\(document), title: Essai, language: fr, schemas: [IFC2X3, IFC4]}
        stages:
          - {id: exe, title: EXE}
          - {id: doe, title: DOE, documents: [{id: \(document), title: \(document)}]}
        \(requirements)
        """)
    }
    func asked(_ stages: String) -> String {
      "requirements:\n  - {id: DOC, title: Pièces, severity: blocking, rule: D1, stages: \(stages)}"
    }
    func run(_ cahiers: String...) throws -> String {
      let against = (cahiers + ["rules"]).flatMap { ["--against", $0] }
      return try check([delivery, "--documents", documents, "--stage", "doe"] + against).output
    }
    func count(_ document: String, in output: String) -> Int {
      output.ranges(of: "\"actual\": \"\(document) (0 / 1)\"").count
    }
    let own = try cahier("a.yaml", "notice", asked("doe"))
    let alone = try run(own)
    #expect(count("notice", in: alone) == 1 && alone.contains("\"id\": \"DOC\"") && !alone.contains("\"id\": \"D1\""))
    // Another cahier leaves its documents to the set of rules.
    let both = try run(own, cahier("b.yaml", "plan"))
    #expect(count("notice", in: both) == 1 && count("plan", in: both) == 1)
    // Documents are asked for beside a single model, too.
    let one = ["check", delivery + "/ECOLE.ifc", "--documents", documents, "--stage", "doe", "--against"]
    let single = try tool.run(one + [cahier("d.yaml", "plan"), "--format", "json"]).output
    #expect(count("plan", in: single) == 1)
    // A requirement that is not due asks for nothing.
    #expect(count("notice", in: try run(cahier("c.yaml", "notice", asked("exe")))) == 1)
  }

  @Test("documents that a cahier asks for and nobody could look at are not evaluated, and none is said to be missing")
  func documentsUnseen() throws {
    let model = try tool.write("remise/ECOLE.ifc", SmallModel.text)
    let cahier = try tool.write(
      "c.yaml",
      """
      cahier: {id: c, title: C, language: fr, schemas: [IFC2X3, IFC4]}
      stages: [{id: doe, title: DOE, documents: [{id: notice, title: Notice}]}]
      requirements: [{id: DOC, title: Pièces, severity: blocking, rule: D1}]
      """)
    let arguments = ["check", model, "--against", cahier, "--stage", "doe"]
    let unasked = try tool.run(arguments)
    #expect(unasked.output.contains("aucun dossier de documents n'a été donné"), "\(unasked.output)")
    let json = try tool.run(arguments + ["--format", "json"]).output
    #expect(json.contains("\"whyCode\": \"no-documents\"") && json.contains("\"status\": \"not-evaluated\""))
    for folder in [tool.folder + "/absent", model] {
      let outcome = try tool.run(arguments + ["--documents", folder])
      #expect(outcome.status == 4 && outcome.output.contains("ne peut pas être lu"), "\(outcome.output)")
      #expect(!outcome.output.contains("notice (0 / 1)") && !outcome.output.contains("à reprendre"))
    }
  }

  @Test("documents that a stage lists are not passed over without a folder: the proposal has a remark, the status is 0")
  func listedDocumentsUnseen() throws {
    let model = try tool.write("remise/ECOLE.ifc", SmallModel.text)
    let cahier = try tool.write(
      "c.yaml",
      """
      cahier: {id: c, title: C, language: fr, schemas: [IFC2X3, IFC4]}
      stages: [{id: doe, title: DOE, documents: [{id: notice, title: Notice}, {id: essai, title: Essais}]}]
      requirements: [{id: N, title: {fr: N, en: N}, classes: IfcProject, checks: [GlobalId]}]
      """)
    for others in [[], ["--against", "rules"]] {
      let arguments = ["check", model, "--against", cahier, "--stage", "doe", "--lang", "en"] + others
      let text = try tool.run(arguments)
      #expect(text.output.contains("no folder of documents was given (--documents); not looked for: notice, essai"))
      let json = try tool.run(arguments + ["--format", "json"]).output
      #expect(json.contains("\"whyCode\": \"no-documents\"") && json.contains("\"status\": \"not-evaluated\""))
      if others.isEmpty {
        #expect(text.status == 0 && text.output.contains("Proposal: CONFORMS, WITH REMARKS"), "\(text.output)")
      }
    }
  }

  @Test("a lot is asked for its own documents, and for those of nobody")
  func documentsOfLot() throws {
    let model = try tool.write("remise/ECOLE.ifc", SmallModel.text)
    let documents = try tool.makeFolder("doe")
    let cahier = try tool.write(
      "c.yaml",
      """
      cahier: {id: c, title: C, language: fr, schemas: [IFC2X3, IFC4]}
      stages:
        - id: doe
          title: DOE
          documents: [{id: plan, title: P, lot: go}, {id: notice, title: N, lot: "*"}, {id: diuo, title: D}]
      lots: [{id: cvc, title: Chauffage}, {id: go, title: Gros œuvre}]
      requirements: [{id: DOC, title: Pièces, severity: blocking, rule: D1}, {id: LOT, title: Lots, severity: minor, rule: D11}]
      """)
    let output = try check([
      model, "--documents", documents, "--against", cahier, "--stage", "doe", "--lot", "cvc",
    ]).output
    #expect(output.contains("notice, cvc (0 / 1)") && output.contains("diuo (0 / 1)"), "\(output)")
    #expect(!output.contains("plan, go") && !output.contains("notice, go") && !output.contains("\"actual\": \"go\""))
  }

  @Test("a model that no requirement concerns is none to be redone where another one was checked")
  func unconcerned() throws {
    let wall = try tool.write("remise/A.ifc", Self.model("0000000000000000000010", tag: "A"))
    let none = "#1=IFCPROJECT('0000000000000000000001',$,'Projet',$,$,$,$,$,$);"
    let other = try tool.write("remise/B.ifc", SmallModel.file(none))
    let cahier = try tool.write(
      "c.yaml",
      """
      cahier: {id: c, title: C, language: fr, schemas: [IFC2X3, IFC4]}
      requirements:
        - {id: R, title: Murs repérés, severity: blocking, classes: [IfcWall], checks: [{locator: Tag, rule: {unique: model}}]}
      """)
    let both = try tool.run(["check", wall, other, "--against", cahier])
    #expect(both.status == 0 && both.output.contains("B.ifc — sans objet"), "\(both.output)")
    // Alone, nothing was checked: that is no pass.
    #expect(try tool.run(["check", other, "--against", cahier]).status == 1)
  }

  @Test("native files beside the models are seen, with or without a folder of documents")
  func nativesBeside() throws {
    try tool.write("remise/ECOLE-ARC.ifc", Self.model("0000000000000000000010", tag: "A"))
    try tool.write("remise/ECOLE-STR.ifc", Self.model("0000000000000000000011", tag: "S"))
    try tool.write("remise/ECOLE-ARC.rvt", "natif")
    let cahier = try cahier("  - {id: N, title: Natif, severity: major, rule: D8, parameters: {native: [rvt]}}")
    let output = try check([delivery, "--against", cahier]).output
    #expect(output.contains("\"actual\": \"ECOLE-STR.rvt\"") && !output.contains("\"actual\": \"ECOLE-ARC.rvt\""))
  }

  @Test("what lies beside models that are given by their paths is seen as in their folder")
  func besideNamedModels() throws {
    let model = try tool.write("remise/ECOLE-ARC.ifc", Self.model("0000000000000000000010", tag: "A"))
    let other = try tool.write("remise/ECOLE-STR.ifc", Self.model("0000000000000000000011", tag: "S"))
    try tool.write("remise/ECOLE-ARC.rvt", "natif")
    try tool.write("remise/équipements.csv", "Repère;Nom\nP-009;Pompe\n")
    try tool.makeFolder("remise/sous")
    try tool.write("remise/sous/ECOLE-STR.rvt", "natif")
    try tool.write("remise/Locaux.ifc", "aucun modèle")
    let cahier = try cahier(
      """
        - {id: N, title: Natif, severity: major, rule: D8, parameters: {native: [rvt]}}
        - {id: L, title: Liste, severity: major, rule: D9}
      """)
    let documents = try tool.makeFolder("doe")
    for arguments in [[model, other], [model, other, "--documents", documents]] {
      let output = try check(arguments + ["--against", cahier]).output
      #expect(output.contains("\"actual\": \"ECOLE-STR.rvt\"") && !output.contains("\"actual\": \"ECOLE-ARC.rvt\""))
      #expect(output.contains("P-009") && !output.contains("Locaux.ifc"), "\(output)")
    }
    // Of one model alone nobody asks what else was delivered.
    #expect(try !check([model, "--against", cahier]).output.contains("P-009"))
    #expect(try check([model, "--against", cahier, "--documents", documents]).output.contains("P-009"))
    // A cahier is a table, too, and no list of what was built.
    let sheet = try tool.write(
      "remise/locaux.csv", "Code,Exigence,Classe IFC,Propriété\nR1,Repère,IfcWall,Pset_WallCommon.Reference\n")
    let again = try check([model, other, "--against", sheet, "--against", cahier]).output
    #expect(!again.contains("{\"path\": \"\(sheet)\", \"instance\": null"), "\(again)")
  }

  @Test("models of one file name are told apart in findings and in tables")
  func alike() throws {
    for folder in ["remise/A", "remise/B"] {
      try tool.makeFolder(folder)
      try tool.write(folder + "/ECOLE-ARC.ifc", Self.model("0000000000000000000010", tag: "A"))
    }
    let cahier = try cahier("  - {id: G, title: Identifiants, severity: major, rule: M7}")
    let output = try check([delivery, "--against", cahier]).output
    #expect(output.contains("\"actual\": \"= B/ECOLE-ARC.ifc #10\"") && output.contains("\"= A/ECOLE-ARC.ifc #10\""))
    for format in ["text", "html"] {
      let report = try tool.run(["check", delivery, "--against", cahier, "--stage", "doe", "--format", format]).output
      #expect(report.contains("A/ECOLE-ARC.ifc") && report.contains("= B/ECOLE-ARC.ifc #10"), "\(report)")
      if format == "text" {
        #expect(report.contains("    A/ECOLE-ARC.ifc  #10") && report.contains("  B/ECOLE-ARC.ifc  "))
      }
    }
    let file = tool.folder + "/topics.bcf"
    _ = try tool.run(["check", delivery, "--against", cahier, "--stage", "doe", "--report", "bcf=\(file)"])
    let topics = try ByteSource.raw(file)
    let parts = try withExtendedLifetime(topics) { try Archive(unsafe Array(topics.view.buffer)).parts.map(\.text) }
    for folder in ["A", "B"] { #expect(parts.contains { $0.contains("\(folder)/ECOLE-ARC.ifc</Title>") }) }
  }

  @Test("a requirement of a discipline is asked of its models only")
  func ofDiscipline() throws {
    let file = try cahier(
      "  - {id: T, title: {fr: T, en: T}, disciplines: [ARC], classes: IfcWall, checks: [{locator: Tag, rule: {values: [A]}}]}"
    )
    try tool.write("remise/ECOLE-ARC.ifc", Self.model("0000000000000000000010", tag: "A"))
    try tool.write("remise/ECOLE-STR.ifc", Self.model("0000000000000000000011", tag: "S"))
    let outcome = try check([delivery, "--against", file])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("\"whyCode\": \"other-discipline\""))
  }

  @Test("a value that must be unique in the submission is compared over all models")
  func unique() throws {
    let file = try cahier(
      "  - {id: T, title: {fr: T, en: T}, classes: IfcWall, checks: [{locator: Tag, rule: {unique: submission}}]}")
    let first = try tool.write("a.ifc", Self.model("0000000000000000000010", tag: "M-1"))
    let second = try tool.write("b.ifc", Self.model("0000000000000000000011", tag: "M-1"))
    #expect(try check([first, "--against", file]).status == 0)
    let outcome = try check([first, second, "--against", file])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("\"actual\": \"M-1 = \(second)\""))
    #expect(outcome.output.contains("\"actual\": \"M-1 = \(first)\""))
  }

  @Test("equipment is counted over all models: none of several fails alone, a single one does")
  func counted() throws {
    let file = try cahier(
      "  - {id: N, title: {fr: N, en: N}, severity: blocking, rule: M18, parameters: {counts: [IfcWall=3]}}")
    let wall = "#11=IFCWALL('0000000000000000000011',$,'Mur',$,$,$,$,'T',$);"
    let first = try tool.write(
      "a.ifc", SmallModel.file("#10=IFCWALL('0000000000000000000010',$,$,$,$,$,$,$,$);" + wall))
    let second = try tool.write("b.ifc", Self.model("0000000000000000000012", tag: "A"))
    let whole = try check([first, second, "--against", file])
    #expect(whole.status == 0)
    #expect(whole.output.ranges(of: "\"whyCode\": \"judged-together\"").count == 2)
    let third = try tool.write("c.ifc", Self.model("0000000000000000000013", tag: "A"))
    let more = try check([first, second, third, "--against", file])
    #expect(more.status == 1)
    #expect(more.output.ranges(of: "IfcWall: 4 ≠ 3 (a.ifc: 2, b.ifc: 1, c.ifc: 1)").count == 1)
    let alone = try check([first, "--against", file])
    #expect(alone.status == 1 && alone.output.contains("IfcWall: 2 ≠ 3"))
  }

  @Test("failures between files name the file; any number of threads says the same")
  func threads() throws {
    for (name, wall) in zip(["a", "b", "c", "d", "e"], ["10", "11", "10", "12", "13"]) {
      try tool.write("remise/\(name).ifc", Self.model("00000000000000000000\(wall)", tag: "T-1"))
    }
    let reports = try [1, 2, 3, 7].map { try check([delivery, "--against", "rules", "--threads", "\($0)"]).output }
    #expect(Set(reports).count == 1)
    #expect(reports[0].contains("{\"path\": \"\(delivery)/a.ifc\", \"instance\": 10, \"class\": \"IfcWall\""))
  }
}
