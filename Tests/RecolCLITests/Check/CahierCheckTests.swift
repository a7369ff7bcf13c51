import Foundation
import Testing

@Suite("recol check against a cahier")
struct CahierCheckTests {
  private let tool: Tool
  private let model: String

  init() throws {
    tool = try Tool()
    model = try tool.write("mur.ifc", SmallModel.text)
  }

  private static let cahier = """
    cahier: {id: essai, title: {fr: Essai, en: Trial}, language: fr}
    stages: [{id: apd}, {id: doe, delay: {span: 2 weeks, from: delivery, source: CCAP 6.5.3}}]
    lots: [{id: arc}, {id: cvc}]
    thresholds: {blocking: 100, major: 50}
    requirements:
      - id: NOM
        title: {fr: Nom du mur, en: Name of the wall}
        clause: CCTP 3.2
        severity: minor
        classes: [IfcWall]
        checks: [Name]
      - id: FEU
        title: {fr: Résistance au feu, en: Fire rating}
        why: {fr: sécurité incendie}
        severity: blocking
        stages: {from: doe}
        lots: [arc]
        weight: 3
        classes: [IfcWall]
        checks: [Pset_WallCommon.FireRating]
    """

  private func check(_ arguments: String...) throws -> Tool.Outcome {
    let cahier = try tool.write("cahier.txt", Self.cahier)
    return try tool.run(["check", model, "--against", cahier] + arguments)
  }

  @Test("the stage decides what is asked, and a blocking failure proposes to redo")
  func stages() throws {
    let early = try check("--stage", "apd", "--format", "json")
    #expect(early.status == 0, "\(early.output) \(early.messages)")
    #expect(early.output.contains("\"proposal\": \"conform\"") && !early.output.contains("\"FEU\""))
    let late = try check("--stage", "doe", "--format", "json")
    #expect(late.status == 1)
    for part in [
      "\"proposal\": \"to-be-redone\"", "\"kind\": \"cahier\"", "\"severity\": \"blocking\"", "\"lot\": \"arc\"",
      "\"stage\": \"doe\"", "\"clause\": \"CCTP 3.2\"", "\"threshold\": 100.0", "\"weight\": 3.0",
      "{\"by\": \"lot\", \"key\": \"arc\", \"applicable\": 3,", "{\"by\": \"class\", \"key\": \"IfcWall\", ",
      "{\"by\": \"storey\", \"key\": ", "{\"by\": \"severity\", \"key\": \"minor\", \"applicable\": 3,",
      "{\"by\": \"requirement\", \"key\": \"FEU\", \"applicable\": 3,",
    ] {
      #expect(late.output.contains(part), "\(part) in \(late.output)")
    }
  }

  @Test("an option that is missing is told with the requirements that need it")
  func missingDay() throws {
    let cahier = try tool.write(
      "dates.yaml",
      """
      cahier: {id: c, title: C}
      requirements:
        - {id: POSE, title: Pose, classes: [IfcWall], checks: [{locator: Tag, rule: {date: {latest: acceptance}}}]}
      """)
    let without = try tool.run(["check", model, "--against", cahier, "--lang", "fr"])
    #expect(without.messages.contains("--accepted") && without.messages.contains("POSE"), "\(without.messages)")
    let twice = try tool.run(["check", model, "--against", cahier, cahier, "--lang", "en"])
    #expect(twice.messages.contains("1 requirement cannot be compared with it: POSE\n"), "\(twice.messages)")
    let with = try tool.run(["check", model, "--against", cahier, "--accepted", "2026-09-15"])
    #expect(!with.messages.contains("POSE"))
  }

  @Test("a run that asks nothing that can be checked lets no model conform")
  func nothingAsked() throws {
    let cahier = try tool.write(
      "liste.yaml",
      """
      cahier: {id: c, title: C}
      requirements:
        - {id: A, title: Visite, severity: blocking, checklist: "Visiter."}
      """)
    let outcome = try tool.run(["check", model, "--against", cahier, "--lang", "fr"])
    #expect(outcome.status == 1)
    #expect(!outcome.output.contains("CONFORME") && outcome.output.contains("non évaluée"), "\(outcome.output)")
  }

  @Test("a lot is asked for what is its own and for what every lot provides")
  func lots() throws {
    let other = try check("--lot", "cvc", "--format", "json")
    #expect(other.status == 0 && other.output.contains("\"NOM\"") && !other.output.contains("\"FEU\""))
  }

  @Test("text begins with the proposal, then says what blocks, then the rates")
  func text() throws {
    let report = try check("--stage", "doe")
    #expect(report.output.hasPrefix("Proposition\u{00A0}: À REPRENDRE"))
    let order = ["1 exigence bloquante non satisfaite", "Taux par lot", "mur.ifc — À REPRENDRE"].compactMap {
      report.output.ranges(of: $0).first?.lowerBound
    }
    #expect(order.count == 3 && order == order.sorted(), "\(report.output)")
    let english = try check("--stage", "doe", "--lang", "en")
    #expect(english.output.hasPrefix("Proposal: TO BE REDONE") && english.output.contains("Fire rating"))
  }

  @Test("a stage or lot that the cahier does not have is 3, and those that it has are named")
  func unknownSelection() throws {
    let outcome = try check("--stage", "gpa", "--lot", "plb", "--format", "json")
    #expect(outcome.status == 3)
    #expect(outcome.output.contains("\"code\": \"unknown-stage\"") && outcome.output.contains("apd, doe"))
    #expect(outcome.output.contains("\"code\": \"unknown-lot\"") && outcome.output.contains("arc, cvc"))
    let forced = try check("--stage", "gpa", "--allow-invalid")
    #expect(forced.status == 3, "nothing of it can be allowed")
  }

  @Test("several requirement files and several models go in one run")
  func several() throws {
    let ids = try tool.write("murs.ids", SmallModel.requirements(SmallModel.wallSpecification()))
    let second = try tool.write("mur-2.ifc", SmallModel.text)
    let outcome = try check(ids, "--stage", "apd", "--format", "json")
    #expect(outcome.status == 1 && outcome.output.contains("\"kind\": \"ids\""))
    let cahier = try tool.write("cahier.yaml", Self.cahier)
    let both = try tool.run(["check", model, second, "--against", cahier, "--stage", "doe", "--format", "json"])
    #expect(both.output.contains("{\"by\": \"requirement\", \"key\": \"FEU\", \"applicable\": 6,"), "\(both.output)")
  }

  @Test("the cahier that ships is known by name, at every stage", arguments: ["aps", "doe", "gem"])
  func shipped(stage: String) throws {
    let outcome = try tool.run(["check", model, "--against", "batiment-fr", "--stage", stage, "--format", "json"])
    #expect(outcome.status == 1 && outcome.output.contains("\"kind\": \"cahier\""))
  }

  @Test("a broken cahier is 3 with its lines, and nothing is checked")
  func broken() throws {
    let path = try tool.write("cahier.yaml", Self.cahier.replacing("severity: blocking", with: "severity: dire"))
    let outcome = try tool.run(["check", model, "--against", path, "--format", "json"])
    #expect(outcome.status == 3 && outcome.output.contains("\"line\": 15"), "\(outcome.output)")
  }

  @Test("days are checked before anything is read", arguments: ["--delivered", "--accepted"])
  func days(option: String) throws {
    #expect(try check(option, "31/01/2026").status == 2)
    #expect(try check("--stage", "apd", option, "2026-01-31").status == 0)
  }

  @Test("a delay of the cahier gives a deadline where the day that it runs from is given")
  func deadline() throws {
    let without = try check("--stage", "doe", "--format", "json")
    #expect(without.output.contains("\"deadlines\": []"))
    let dated = try check("--stage", "doe", "--delivered", "2026-04-24", "--format", "json")
    // Two weeks end on 8 May, a holiday, and 9 and 10 May are a weekend.
    let line = """
      {"id": "doe", "date": "2026-05-11", "start": "2026-04-24", "from": "delivery", "delay": "2 weeks", \
      "source": "CCAP 6.5.3", "kind": "verification", "movedFrom": "2026-05-08", "movedFromHoliday": true,
      """
    #expect(dated.output.contains(line), "\(dated.output)")
  }

  @Test("a delay can run from the day on which the last contractor's dossier was received")
  func dossiers() throws {
    let path = try tool.write(
      "entreprises.yaml",
      """
      cahier: {id: c, title: C, schemas: [IFC4]}
      stages: [{id: doe, delay: {span: 2 months, from: contractor-dossiers, source: CCAP 6.5.2}}]
      requirements: [{id: A, title: Murs, classes: IfcWall, checks: [Name]}]
      """)
    func deadlines(_ option: String) throws -> String {
      try tool.run(
        ["check", model, "--against", path, "--stage", "doe", option, "2026-04-24", "--format", "json"]
      ).output
    }
    #expect(try deadlines("--delivered").contains("\"deadlines\": []"))
    let line = """
      {"id": "doe", "date": "2026-06-24", "start": "2026-04-24", "from": "contractor-dossiers", "delay": "2 months", \
      "source": "CCAP 6.5.2", "kind": "verification",
      """
    #expect(try deadlines("--dossiers").contains(line))
  }

  @Test("what of an owner's matrix is refused, and what a person must check, is told beside the verdict")
  func matrix() throws {
    let path = try tool.write(
      "matrice.csv",
      """
      Classe;Jeu de propriétés;Propriété;APD;DOE
      IfcWall;Pset_WallCommon;FireRating;x;x
      IfcWal;Pset_WallCommon;IsExternal;;x
      IfcWall;;Joints visités;;x
      IfcWall;Pset_WallCommon;LoadBearing;x;Q
      """)
    let json = try tool.run(["check", model, "--against", path, "--stage", "doe", "--format", "json"]).output
    for part in [
      "\"rows\": 5, \"headings\": 1, \"understood\": 2, \"checklist\": 1, \"refused\": 1,",
      "\"automatic\": 0.5",
      "{\"sheet\": \"matrice\", \"row\": 3, \"column\": null, \"code\": \"unknown-class\",",
      "{\"sheet\": \"matrice\", \"row\": 5, \"column\": \"E\", \"code\": \"unknown-mark\",",
      "{\"requirement\": \"R4\", \"text\": \"IfcWall - Joints visités\", \"severity\": \"major\", \"lots\": [], \"sheet\": \"matrice\", \"row\": 4}",
    ] {
      #expect(json.contains(part), "\(part) in \(json)")
    }
    let early = try tool.run(["check", model, "--against", path, "--stage", "apd", "--format", "json"]).output
    #expect(early.contains("\"checklist\": []"), "the visit is not due yet")
    let text = try tool.run(["check", model, "--against", path, "--stage", "doe"]).output
    for part in [
      "5 lignes", "2 demandes refusées", "matrice!3", "matrice!E5", "☐ R4  IfcWall - Joints visités", "50\u{00A0}%",
    ] {
      #expect(text.contains(part), "\(part) in \(text)")
    }
  }

  @Test("a long list of refused rows is cut with the number said, and whole in JSON")
  func manyRefused() throws {
    let rows = (1...50).map { "IfcWal\($0);Pset_WallCommon;FireRating;x" }
    let good = "IfcWall;Pset_WallCommon;FireRating;x"
    let path = try tool.write(
      "matrice.csv", (["Classe;Jeu de propriétés;Propriété;DOE", good] + rows).joined(separator: "\n"))
    let text = try tool.run(["check", model, "--against", path]).output
    #expect(text.contains("50 demandes refusées") && text.contains("… et 30 de plus"), "\(text)")
    let json = try tool.run(["check", model, "--against", path, "--format", "json"]).output
    #expect(json.components(separatedBy: "\"code\": \"unknown-class\"").count == 51)
  }

  @Test("sentences leave out no exception, no condition of a check, and no value that uniqueness is within")
  func wholeSentences() throws {
    let cahier = try tool.write(
      "phrases.yaml",
      """
      cahier: {id: p, title: P, language: fr, schemas: [IFC2X3, IFC4]}
      requirements:
        - id: P1
          title: Murs
          classes: [IfcWall]
          except: [{where: [{locator: Pset_WallCommon.IsExternal, rule: "true"}], reason: existants}]
          checks:
            - {locator: Name, when: [{locator: Description, rule: {patterns: ["R.*"]}}], rule: {unique: {scope: model, per: Tag}}}
      """)
    let model = try tool.write("phrases.ifc", SmallModel.text)
    for (language, words) in [
      (
        "fr",
        [
          "IfcWall, sauf ceux dont Pset_WallCommon.IsExternal est « true »",
          "unique dans la maquette pour un même Tag, pour les objets dont Description",
        ]
      ),
      (
        "en",
        [
          "IfcWall, except those whose Pset_WallCommon.IsExternal is",
          "unique in the model for the same Tag, for objects",
        ]
      ),
    ] {
      let outcome = try tool.run(["check", model, "--against", cahier, "--format", "json", "--lang", language])
      let text = outcome.output.replacing("\u{00A0}", with: " ")
      for word in words { #expect(text.contains(word), "\(text)") }
    }
  }
}
