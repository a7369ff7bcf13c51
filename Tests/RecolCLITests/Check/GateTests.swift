import Foundation
import Testing

@Suite("recol check refuses what is new")
struct GateTests {
  private let tool: Tool
  private let ids: String
  private static let environment = ["LANG": "fr_FR.UTF-8", "SOURCE_DATE_EPOCH": "1795219200"]

  init() throws {
    tool = try Tool()
    ids = try tool.write("murs.ids", SmallModel.requirements(SmallModel.wallSpecification()))
  }

  /// A model with these walls: a letter for each, and whether it has its property.
  ///
  /// - Parameter shift: what is added to all instance names, and lines before them: as another export writes them.
  private func drop(_ name: String, _ walls: [(letter: Character, isRated: Bool)], shift: Int = 0) throws -> String {
    var lines = ["#1=IFCPROJECT('0000000000000000000001',$,'Projet',$,$,$,$,$,$);"]
    lines += (0..<shift).map { "/* \($0) */" }
    for (place, wall) in walls.enumerated() {
      let number = 10 * (place + 1) + shift
      lines.append("#\(number)=IFCWALL('000000000000000000000\(wall.letter)',$,'Mur \(wall.letter)',$,$,$,$,$,$);")
      guard wall.isRated else { continue }
      lines.append("#\(number + 1)=IFCPROPERTYSINGLEVALUE('FireRating',$,IFCLABEL('EI 60'),$);")
      lines.append(
        "#\(number + 2)=IFCPROPERTYSET('00000000000000000000\(wall.letter)2',$,'Pset_WallCommon',$,(#\(number + 1)));")
      lines.append(
        "#\(number + 3)=IFCRELDEFINESBYPROPERTIES('00000000000000000000\(wall.letter)3',$,$,$,(#\(number)),"
          + "#\(number + 2));")
    }
    return try tool.write(name, SmallModel.file(lines.joined(separator: "\n")))
  }

  private struct Report: Decodable {
    struct Gate: Decodable {
      struct Baseline: Decodable {
        let findings: Int
        let gone: Int?
      }
      struct Remark: Decodable { let code, message: String }
      struct Waiver: Decodable {
        let requirement, place: String
        let expired: Bool
        let findings: Int
      }
      let status: String
      let new, worse, known, waived: Int?
      let failUnder: Double?
      let baseline: Baseline?
      let waivers: [Waiver]?
      let remarks: [Remark]
    }
    struct Model: Decodable {
      struct Specification: Decodable {
        struct Requirement: Decodable {
          struct Failure: Decodable {
            let globalId, state, fingerprint: String?
          }
          let failed: Int
          let failures: [Failure]
        }
        let status: String
        let requirements: [Requirement]
      }
      let status: String
      let specifications: [Specification]
    }
    let status: String
    let gate: Gate?
    let models: [Model]

    var failures: [Model.Specification.Requirement.Failure] { models[0].specifications[0].requirements[0].failures }
    func letters(_ state: String) -> String {
      String(failures.filter { $0.state == state }.compactMap { $0.globalId?.last })
    }
  }

  private func check(_ model: String, _ options: String...) throws -> (outcome: Tool.Outcome, report: Report) {
    let outcome = try run(model, options + ["--format", "json"])
    return (outcome, try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8)))
  }

  private func run(_ model: String, _ options: [String]) throws -> Tool.Outcome { try run([model], options) }

  private func run(_ models: [String], _ options: [String]) throws -> Tool.Outcome {
    try tool.run(["check"] + models + ["--against", ids] + options, environment: Self.environment)
  }

  /// The first drop, B and C without their property, and its report.
  private func baseline() throws -> String {
    let first = try drop("premier.ifc", [("A", true), ("B", false), ("C", false)])
    let path = tool.folder + "/reference.json"
    #expect(try run(first, ["--report", "json=\(path)"]).status == 1)
    return path
  }

  private func waivers(_ text: String) throws -> String { try tool.write("derogations.yaml", text) }

  @Test("a drop fails; the next one by what is new alone; the one after that passes")
  func story() throws {
    let reference = try baseline()
    let derogations = try waivers(
      """
      waivers:
        - requirement: Murs
          objects: [000000000000000000000E]
          reason: Mur provisoire, démoli avant la réception
          author: Mme Roy, maîtrise d'ouvrage
          until: 2026-12-31
      """)
    let options = ["--baseline", reference, "--waivers", derogations]
    // B is repaired, C is not, D is new and fails, E is new and waived; all numbers and lines are others.
    let second = try drop(
      "second.ifc", [("D", false), ("E", false), ("C", false), ("B", true), ("A", true)], shift: 7)
    let (outcome, report) = try check(second, options[0], options[1], options[2], options[3])
    #expect(outcome.status == 1)
    #expect(report.letters("new") == "D" && report.letters("known") == "C" && report.letters("waived") == "E")
    #expect(report.gate?.status == "fail" && report.gate?.new == 1 && report.gate?.baseline?.gone == 1)
    #expect(report.models[0].specifications[0].requirements[0].failed == 3)
    let third = try drop(
      "troisieme.ifc", [("D", true), ("E", false), ("C", false), ("B", true), ("A", true)], shift: 3)
    let passed = try check(third, options[0], options[1], options[2], options[3])
    #expect(passed.outcome.status == 0 && passed.report.gate?.status == "pass")
    // What is known or waived is no pass.
    #expect(passed.report.status == "fail" && passed.report.models[0].specifications[0].status == "fail")
    #expect(passed.report.letters("known") == "C" && passed.report.letters("waived") == "E")
    #expect(try run(third, []).status == 1)
  }

  @Test("every report tells what is new, known and waived")
  func reports() throws {
    let reference = try baseline()
    let second = try drop("second.ifc", [("D", false), ("C", false)])
    let junit = tool.folder + "/tests.xml"
    let page = tool.folder + "/page.html"
    let comment = tool.folder + "/comment.md"
    let table = tool.folder + "/table.csv"
    let outcome = try run(
      second,
      [
        "--baseline", reference, "--report", "junit=\(junit)", "--report", "html=\(page)", "--report",
        "markdown=\(comment)", "--report", "csv=\(table)", "--report", "xlsx=\(tool.folder)/classeur.xlsx",
      ])
    #expect(outcome.status == 1)
    for text in [outcome.output, tool.read(page) ?? "", tool.read(comment) ?? ""] {
      #expect(text.contains("1 nouvel écart, 1 écart connu, 1 écart de la référence"), "\(text)")
    }
    let tests = try #require(tool.read(junit))
    #expect(tests.contains("Mur D") && !tests.contains("Mur C") && tests.contains("failures=\"1\""))
    let rows = try #require(tool.read(table)).split(separator: "\r\n")
    #expect(rows[0].hasSuffix(",state") && rows.dropFirst().map { $0.hasSuffix(",new") } == [true, false])
  }

  @Test("evidence holds the baseline and the waivers as they were read")
  func evidence() throws {
    let reference = try baseline()
    let whole = try #require(tool.read(reference))
    let derogations = try waivers(
      "waivers: {requirement: Murs, objects: [000000000000000000000D], reason: r, author: a}\n")
    let second = try drop("second.ifc", [("D", false), ("C", false)])
    let folder = tool.folder + "/preuve"
    let outcome = try run(
      second, ["--baseline", reference, "--waivers", derogations, "--report", "evidence=\(folder)"])
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(tool.read(folder + "/gate/baseline.json") == whole)
    #expect(tool.read(folder + "/gate/waivers.yaml") == tool.read(derogations))
    #expect(tool.read(folder + "/SHA256SUMS")?.contains("gate/baseline.json") == true)
    // The folder of a run may take the place of an older one, and not with what the run goes by in it.
    let again = try run(second, ["--baseline", folder + "/gate/baseline.json", "--report", "evidence=\(folder)"])
    #expect(again.status == 2 && tool.read(folder + "/gate/baseline.json") == whole, "\(again.messages)")
  }

  @Test("a waiver that has ended, or serves nothing, is told and waives nothing")
  func expired() throws {
    let model = try drop("m.ifc", [("B", false)])
    let derogations = try waivers(
      """
      waivers:
        - {requirement: Murs, reason: r, author: a, until: 2026-11-20}
        - {requirement: Portes, reason: r, author: a}
        - {requirement: Murs, objects: [000000000000000000000Z], reason: r, author: a}
      """)
    let (outcome, report) = try check(model, "--waivers", derogations)
    #expect(outcome.status == 1 && report.letters("new") == "B")
    #expect(report.gate?.remarks.map(\.code) == ["waiver-expired", "waiver-of-unknown", "waiver-unused"])
    #expect(outcome.messages.contains("derogations.yaml:2") && outcome.messages.contains("vendredi 20 novembre 2026"))
    // The day before its end it holds.
    let last = try tool.run(
      ["check", model, "--against", ids, "--waivers", derogations],
      environment: ["LANG": "fr_FR.UTF-8", "SOURCE_DATE_EPOCH": "1795132800"])
    #expect(last.status == 0, "\(last.output)")
  }

  @Test("what a cahier itself waives is waived, too, and told where it is written")
  func cahierWaivers() throws {
    let model = try drop("m.ifc", [("B", false), ("C", false)])
    let cahier = try tool.write(
      "cahier.yaml",
      """
      cahier: {id: essai, title: {fr: Essai, en: Trial}, language: fr}
      requirements:
        - {id: MUR, title: Murs, severity: blocking, classes: IfcWall, checks: [Pset_WallCommon.FireRating]}
      waivers:
        - {requirement: MUR, objects: [000000000000000000000B], reason: r, author: a, until: 2026-12-31}
        - {requirement: MUR, objects: [000000000000000000000C], reason: r, author: a, until: 2026-11-20}
      """)
    let outcome = try tool.run(
      ["check", model, "--against", cahier, "--format", "json"], environment: Self.environment)
    let report = try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
    #expect(outcome.status == 1 && report.letters("waived") == "B")
    #expect(report.failures.map(\.state) == ["waived", nil])
    #expect(report.gate?.waivers?.first?.place.hasSuffix("cahier.yaml:5") == true)
    #expect(report.gate?.remarks.map(\.code) == ["waiver-expired"])
  }

  @Test("what was waived when the baseline was made is new when the waiver has ended")
  func waivedBaseline() throws {
    let model = try drop("m.ifc", [("B", false)])
    let derogations = try waivers("waivers: {requirement: Murs, reason: r, author: a}\n")
    let reference = tool.folder + "/waived.json"
    #expect(try run(model, ["--waivers", derogations, "--report", "json=\(reference)"]).status == 0)
    #expect(try run(model, ["--baseline", reference]).status == 1)
  }

  @Test("a baseline that cannot be used is 3, with what to do about it")
  func badBaseline() throws {
    let model = try drop("m.ifc", [("B", false)])
    let reference = try baseline()
    let whole = try #require(tool.read(reference))
    let cut = try tool.write("coupee.json", String(whole.prefix(whole.count / 2)))
    for (path, word) in [
      (cut, "s'arrête au milieu"), (model, "n'est plus du JSON"),
      (tool.folder + "/absente.json", "ne peut pas être lu"),
      (try tool.write("autre.json", "{}"), "n'est pas un rapport"), (try tool.write("vide.json", ""), "vide"),
    ] {
      let outcome = try run(model, ["--baseline", path])
      #expect(outcome.status == 3 && outcome.output.isEmpty && outcome.messages.contains(word), "\(outcome.messages)")
    }
    let broken = try waivers("waivers:\n  - {requirement: Murs, author: a}\n")
    let outcome = try run(model, ["--waivers", broken])
    #expect(outcome.status == 3 && outcome.messages.contains("derogations.yaml:2"), "\(outcome.messages)")
  }

  @Test("a gate passes nothing that could not be checked", arguments: [["--baseline"], ["--fail-under", "1"]])
  func notChecked(option: [String]) throws {
    let options = option.count == 1 ? option + [try baseline()] : option
    let model = try tool.write("abîmé.ifc", "ISO-10303-21;\nHEADER;\n")
    let (outcome, report) = try check(model, options[0], options[1])
    #expect(outcome.status == 4 && report.status == "error" && report.gate?.status == "error")
    let text = try run(model, options).output
    #expect(text.contains("la remise ne peut pas être jugée") && !text.contains("la remise passe"), "\(text)")
    // One that is refused already is refused.
    let other = try drop("b.ifc", [("Z", false), ("Y", false)])
    let both = try tool.run(
      ["check", model, other, "--against", ids, "--format", "json"] + options, environment: Self.environment)
    #expect(both.output.contains("\"status\": \"fail\""))
    let gate = try JSONDecoder().decode(Report.self, from: Data(both.output.utf8)).gate
    #expect(both.status == 4 && gate?.status == "fail")
  }

  @Test("findings of models that were not checked are not told as gone")
  func fewerModels() throws {
    let (one, other) = (try drop("un.ifc", [("A", false)]), try drop("deux.ifc", [("B", false), ("C", false)]))
    let path = tool.folder + "/deux.json"
    #expect(try run([one, other], ["--report", "json=\(path)"]).status == 1)
    let report = try check(one, "--baseline", path).report
    #expect(report.gate?.remarks.map(\.code) == ["baseline-fewer-models"] && report.gate?.baseline?.gone == nil)
    #expect(report.gate?.remarks.first?.message.contains("deux.ifc") == true && report.gate?.known == 1)
    // Under other names, and as many, they may be the same.
    let renamed = [try drop("un-v2.ifc", [("A", true)]), try drop("deux-v2.ifc", [("B", true), ("C", false)])]
    let outcome = try run(renamed, ["--baseline", path, "--format", "json"])
    let whole = try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
    #expect(whole.gate?.remarks.map(\.code) == ["baseline-renamed-models"] && whole.gate?.baseline?.gone == 2)
    #expect(whole.gate?.remarks.first?.message.contains("un-v2.ifc ← un.ifc") == true)
  }

  @Test("what a rule between models finds on a file is known when the file is called otherwise")
  func renamedSubmission() throws {
    let path = tool.folder + "/remise.json"
    func models(_ mark: String) throws -> [String] {
      try ["EJB-ARC", "EJB-CVC"].map { name in
        let copy = "\(tool.folder)/\(name)\(mark).ifc"
        try? FileManager.default.removeItem(atPath: copy)
        try FileManager.default.copyItem(
          atPath: SampleTests.folder.path + "/remise/\(name).ifc", toPath: copy)
        return copy
      }
    }
    func between(_ models: [String], _ options: String...) throws -> Int32 {
      try tool.run(
        ["check"] + models + ["--against", "rules", "--format", "json"] + options, environment: Self.environment
      )
      .status
    }
    #expect(try between(models(""), "--report", "json=\(path)") == 1)
    let report = try JSONSerialization.jsonObject(with: Data(try #require(tool.read(path)).utf8)) as? [String: Any]
    let submission = try #require(report?["submission"] as? [String: Any])
    let specifications = try #require(submission["specifications"] as? [[String: Any]])
    #expect(specifications.contains { $0["status"] as? String == "fail" })
    #expect(try between(models("_indB"), "--baseline", path) == 0)
  }

  @Test("what was found in a model as a whole is known when the file is called otherwise, or another comes beside it")
  func renamedModels() throws {
    let ids = try tool.write(
      "portes.ids",
      SmallModel.requirements(
        """
            <specification name="Portes" ifcVersion="IFC4" identifier="PORTES">
              <applicability minOccurs="1" maxOccurs="unbounded">
                <entity><name><simpleValue>IFCDOOR</simpleValue></name></entity>
              </applicability>
              <requirements/>
            </specification>
        """))
    let path = tool.folder + "/lots.json"
    func check(_ models: [String], _ options: String...) throws -> (status: Int32, remarks: [String]) {
      let arguments = ["check"] + models + ["--against", ids, "--format", "json"] + options
      let outcome = try tool.run(arguments, environment: Self.environment)
      let report = try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
      return (outcome.status, report.gate?.remarks.map(\.code) ?? [])
    }
    let first = [try drop("CVC_ind-A.ifc", [("A", true)]), try drop("ELEC_ind-A.ifc", [("B", true)])]
    #expect(try check(first, "--report", "json=\(path)").status == 1)
    let next = [try drop("CVC_ind-B.ifc", [("A", true)]), try drop("ELEC_ind-B.ifc", [("B", true), ("C", true)])]
    #expect(try check(next, "--baseline", path) == (0, ["baseline-renamed-models"]))
    let alone = tool.folder + "/seule.json"
    #expect(try check([first[0]], "--report", "json=\(alone)").status == 1)
    let door =
      "#1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,$);\n#2=IFCDOOR('0000000000000000000002',$,'D',$,$,$,$,$,$,$,$,$,$);"
    let beside = try tool.write("PORTES.ifc", SmallModel.file(door))
    #expect(try check([first[0], beside], "--baseline", alone).status == 0)
  }

  @Test("another fault of a rule on the same object is new, and another value of the same one is not")
  func otherDefect() throws {
    func model(_ name: String, _ maker: String, _ serial: String) throws -> String {
      try tool.write(
        name,
        SmallModel.file(
          """
          #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,$);
          #10=IFCWALL('0000000000000000000010',$,'Mur',$,$,$,$,$,$);
          #20=IFCPROPERTYSINGLEVALUE('Fabricant',$,IFCLABEL('\(maker)'),$);
          #21=IFCPROPERTYSINGLEVALUE('Serie',$,IFCLABEL('\(serial)'),$);
          #22=IFCPROPERTYSET('0000000000000000000022',$,'X',$,(#20,#21));
          #23=IFCRELDEFINESBYPROPERTIES('0000000000000000000023',$,$,$,(#10),#22);
          """))
    }
    let path = tool.folder + "/regles.json"
    func news(_ model: String) throws -> (new: Int?, known: Int?) {
      let outcome = try tool.run(
        ["check", model, "--against", "rules", "--baseline", path, "--format", "json"], environment: Self.environment)
      let gate = try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8)).gate
      return (gate?.new, gate?.known)
    }
    let first = try model("1.ifc", "TBD", "S123")
    _ = try tool.run(["check", first, "--against", "rules", "--report", "json=\(path)"], environment: Self.environment)
    let known = try news(first).known ?? 0
    #expect(known > 0)
    #expect(try news(model("2.ifc", "XXX", "S123")) == (0, known))
    #expect(try news(model("3.ifc", "Bosch", "XXX")) == (1, known - 1))
    #expect(try news(model("4.ifc", "TBD", "XXX")) == (1, known))
  }

  @Test("a cut baseline says what that means, and a whole one takes its place")
  func cutBaseline() throws {
    let model = try drop("m.ifc", [("A", false), ("B", false), ("C", false)])
    let reference = tool.folder + "/courte.json"
    #expect(try run(model, ["--report", "json=\(reference)", "--max-failures", "1"]).status == 1)
    let whole = tool.folder + "/entiere.json"
    let (outcome, report) = try check(model, "--baseline", reference, "--report", "json=\(whole)")
    #expect(outcome.status == 1 && report.letters("new") == "BC" && report.letters("known") == "A")
    #expect(report.gate?.remarks.first?.code == "baseline-cut")
    #expect(outcome.messages.contains("2 écarts n'y sont pas écrits"))
    #expect(try run(model, ["--baseline", whole]).status == 0)
  }

  @Test("a report is never written over its own baseline: the next run would pass what is new in this one")
  func laundering() throws {
    let model = try drop("m.ifc", [("D", false)])
    let reference = try baseline()
    let before = tool.read(reference)
    for _ in 0..<2 {
      let outcome = try run(model, ["--baseline", reference, "--report", "json=\(reference)"])
      #expect(outcome.status == 2 && outcome.messages.contains(reference), "\(outcome.messages)")
    }
    #expect(tool.read(reference) == before)
  }

  @Test("a threshold over no checks is not reached, in whichever of several models")
  func failUnderNothing() throws {
    let optional = SmallModel.requirements(SmallModel.wallSpecification(minOccurs: "0"))
    let asked = try tool.write("option.ids", optional)
    let (empty, full) = (try drop("vide.ifc", []), try drop("mur.ifc", [("A", true)]))
    func status(_ models: String..., options: [String] = ["--fail-under", "100"]) throws -> Int32 {
      try tool.run(["check"] + models + ["--against", asked] + options, environment: Self.environment).status
    }
    #expect(try status(empty, options: []) == 0, "an IDS that asks for nothing holds")
    #expect(try status(empty) == 1 && status(full) == 0 && status(empty, full) == 0)
    let said = try tool.run(["check", empty, "--against", asked, "--fail-under", "1"], environment: Self.environment)
    #expect(said.output.contains("la remise ne passe pas"), "\(said.output)")
  }

  @Test(
    "--fail-under compares the valid checks in a hundred made",
    arguments: [("75", 0), ("75.1", 1), ("75,1", 1), ("0", 0), ("100", 1), ("101", 2), ("-1", 2), ("x", 2), ("nan", 2)]
      as [(String, Int32)])
  func failUnder(percent: String, status: Int32) throws {
    let model = try drop("m.ifc", [("A", true), ("B", true), ("C", true), ("D", false)])
    #expect(try run(model, ["--fail-under=\(percent)"]).status == status)
  }
}
