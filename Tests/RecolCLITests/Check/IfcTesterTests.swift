import Foundation
import Testing

@Suite("recol check writes what ifctester writes")
struct IfcTesterTests {
  private struct Report: Decodable {
    struct Specification: Decodable {
      struct Requirement: Decodable {
        struct Entity: Decodable {
          let element, `class`: String
          let element_type, reason, global_id, tag: String?
          let id: Int
        }
        let facet_type, label, value: String
        let metadata: [String: Value]
        let passed_entities, failed_entities: [Entity]
        let total_applicable, total_pass, total_fail, percent_pass: Int
      }
      let status, is_skipped, is_ifc_version: Bool
      let total_applicable, total_applicable_fail: Int
      let cardinality: String
      let requirements: [Requirement]
    }
    /// A member of the metadata: an attribute, or a constraint.
    enum Value: Decodable, Equatable {
      case text(String)
      case constraint([String: String])
      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
          self = .text(text)
        } else {
          self = .constraint(try container.decode([String: String].self))
        }
      }
    }
    let title, filename, date: String
    let status: Bool
    let total_checks, total_checks_pass, percent_checks_pass: Int
    let specifications: [Specification]
  }

  private let tool: Tool
  private let model: String
  private let ids: String

  init() throws {
    tool = try Tool()
    model = try tool.write("mur.ifc", SmallModel.text)
    ids = try tool.write("murs.ids", SmallModel.requirements(SmallModel.wallSpecification()))
  }

  private func run(_ arguments: [String]) throws -> Tool.Outcome {
    try tool.run(
      ["check", "--format", "ifctester"] + arguments,
      environment: ["LANG": "fr_FR.UTF-8", "SOURCE_DATE_EPOCH": "1795219200"])
  }

  @Test("with what passed, what failed, and the requirement as the IDS writes it")
  func shape() throws {
    let outcome = try run([model, "--against", ids])
    #expect(outcome.status == 1)
    let report = try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
    #expect(report.title == "Exigences" && report.filename == "mur.ifc" && report.date == "2026-11-21 00:00:00")
    #expect(!report.status && report.total_checks == 3 && report.total_checks_pass == 1)
    #expect(report.percent_checks_pass == 33)
    let specification = try #require(report.specifications.first)
    #expect(specification.total_applicable == 3 && specification.total_applicable_fail == 2)
    #expect(specification.is_ifc_version && !specification.is_skipped && specification.cardinality == "required")
    let requirement = try #require(specification.requirements.first)
    #expect(requirement.facet_type == "Property" && requirement.label == "Pset_WallCommon.FireRating")
    #expect(requirement.metadata["propertySet"] == .constraint(["simpleValue": "Pset_WallCommon"]))
    #expect(requirement.metadata["@dataType"] == .text("IFCLABEL"))
    #expect(requirement.passed_entities.map(\.id) == [10] && requirement.failed_entities.map(\.id) == [11, 12])
    #expect(
      requirement.passed_entities[0].element
        == "#10=IfcWall('0000000000000000000010',$,'Mur A',$,$,$,$,'T-10',$)")
    #expect(requirement.failed_entities.allSatisfy { $0.reason?.isEmpty == false && $0.element_type == nil })
  }

  @Test("never a pass where nothing could be checked")
  func unusable() throws {
    let broken = try tool.write("vide.ifc", "")
    let outcome = try run([broken, "--against", ids])
    #expect(outcome.status == 4 && outcome.output.contains("\"status\": false"))
    let unsound = try tool.write(
      "faux.ids", SmallModel.requirements(SmallModel.wallSpecification(entity: "IFCWAL")))
    let other = try run([model, "--against", unsound])
    #expect(other.status == 3 && other.output.contains("\"status\": false"))
  }

  @Test("of one model and one IDS only, and says so")
  func refused() throws {
    let cahier = try tool.write(
      "cahier.yaml",
      """
      cahier: {id: essai, title: {fr: Essai, en: Trial}, language: fr}
      requirements:
        - {id: NOM, title: Nom, severity: minor, classes: IfcWall, checks: [Name]}
      """)
    for arguments in [
      [model, "--against", cahier], [model, model, "--against", ids], [model, "--against", ids, ids],
    ] {
      let outcome = try run(arguments)
      #expect(outcome.status == 2 && outcome.output.isEmpty && outcome.messages.contains("ifctester"))
    }
  }
}
