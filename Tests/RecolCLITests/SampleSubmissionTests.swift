import Foundation
import TestSupport
import Testing

/// `sample-ifc/REMISE.md` says what goes wrong in the sample's submission; this is what recol must find there.
@Suite("The submission of the sample school")
struct SampleSubmissionTests {
  private static let repository = SampleTests.folder.deletingLastPathComponent().path

  /// What stands under `submission` in the report, by rule: its status and the text of its part.
  private static func rules() throws -> [String: String] {
    let tool = try Tool()
    let outcome = try tool.run(
      [
        "check", "sample-ifc/remise", "--documents", "sample-ifc/DOE", "--against", "sample-ifc/cahier-ecole.yaml",
        "rules", "--stage", "doe", "--format", "json",
      ],
      environment: ["LANG": "fr_FR.UTF-8", "SOURCE_DATE_EPOCH": "1795219200"], in: repository)
    #expect(outcome.status == 1, "\(outcome.messages)")
    let parts = outcome.output.components(separatedBy: "\"submission\": {")
    let submission = try #require(parts.last)
    #expect(parts.count == 2)
    var found: [String: String] = [:]
    for part in submission.components(separatedBy: "\"id\": \"").dropFirst() {
      let code = String(part.prefix { $0 != "\"" })
      found[code] = (found[code] ?? "") + part
    }
    return found
  }

  @Test("every defect that the page lists is found by the rule that it names")
  func defects() throws {
    let page = try String(contentsOfFile: Self.repository + "/sample-ifc/REMISE.md", encoding: .utf8)
    let listed = page.split(separator: "\n").compactMap { line -> String? in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 2, let code = cells.last, code.count <= 3, code.first?.isUppercase == true else {
        return nil
      }
      return code
    }
    #expect(Set(listed).count == 17)
    let rules = try Self.rules()
    for code in Set(listed) {
      let part = rules[code] ?? ""
      #expect(part.contains("\"status\": \"fail\""), "\(code)")
    }
  }

  @Test("failures of documents name their path")
  func paths() throws {
    let rules = try Self.rules()
    for (code, text) in [
      ("D2", "DOE/CVC/NF-CTA-01.pdf"), ("D3", "CVC/plan-reseaux_indB.pdf"), ("D5", "CVC/PV-essais.pdf (PDF tronqué"),
      ("D6", "CVC/plan-reseaux_indA.pdf < CVC/plan-reseaux_indB.pdf"), ("D7", "CVC/chaudiere (copie).pdf"),
      ("D9", "equipements.csv:7 Tag=CHA-02"), ("D12", "DIUO"),
    ] {
      #expect(rules[code]?.contains(text) ?? false, "\(code): \(rules[code] ?? "")")
    }
  }

  @Test("the list of equipment is told for the three defects of the page alone: doors are none of its business")
  func list() throws {
    let part = try #require(try Self.rules()["D9"])
    #expect(part.contains("\"failed\": 3,"), "\(part)")
    let sides = "liste «\u{A0}Circulateur double\u{A0}», maquette «\u{A0}Circulateur de chauffage\u{A0}»"
    for text in ["Tag=CHA-02", "Tag=CHA-01", sides] {
      #expect(part.contains(text))
    }
  }

  @Test("a list beside the models is read, too, and a link to one is not")
  func listBeside() throws {
    let tool = try Tool()
    let folder = try tool.makeFolder("remise")
    try FileManager.default.copyItem(
      atPath: Self.repository + "/sample-ifc/remise/EJB-CVC.ifc", toPath: folder + "/EJB-CVC.ifc")
    try tool.write("remise/liste des équipements.csv", "Repère;Type\nCTA-01;\nABSENT-1;\n")
    try tool.write("ailleurs.csv", "Repère;Type\nABSENT-2;\n")
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/equipements.csv", withDestinationPath: "../ailleurs.csv")
    let documents = try tool.makeFolder("doe")
    let output = try tool.run([
      "check", folder, "--documents", documents, "--against", "rules", "--format", "json",
    ]).output
    #expect(output.contains("Tag=ABSENT-1"))
    #expect(!output.contains("ABSENT-2"))
  }
}
