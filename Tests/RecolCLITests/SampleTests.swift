import Foundation
import Testing

/// `sample-ifc/README.md` says what each specification finds; the tables in it are what these tests hold recol to.
@Suite("The sample school")
struct SampleTests {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("sample-ifc")

  @Test(
    "fails where its README says",
    arguments: ["ecole-ifc2x3.ifc", "ecole-ifc4.ifc", "ecole-ifc4x3.ifc"],
    ["exigences-conception.ids", "exigences-doe.ids"])
  func findsWhatIsMissing(model: String, requirements: String) throws {
    let expected = try Self.table(of: requirements)
    try #require(!expected.isEmpty)
    let outcome = try Tool().run([
      "check", Self.path(model), "--against", Self.path(requirements), "--format", "json",
    ])
    #expect(outcome.status == 1)
    let report = try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
    let found = try #require(report.models.first)
    #expect(found.problems.isEmpty)
    #expect(found.specifications.map(\.id) == expected.map(\.id))
    for (row, specification) in zip(expected, found.specifications) {
      #expect([specification.applicable, specification.passed, specification.failed] == row.counts, "\(row.id)")
      #expect(specification.status == row.status, "\(row.id)")
    }
  }

  @Test("has requirement files that are sound", arguments: ["exigences-conception.ids", "exigences-doe.ids"])
  func soundRequirements(requirements: String) throws {
    let outcome = try Tool().run(["audit", Self.path(requirements), "--format", "json"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("\"problems\": []"))
  }

  static func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  /// The README's table for a requirement file: the rows after the line that names it, up to the next empty line.
  static func table(of requirements: String) throws -> [Row] {
    let text = try String(contentsOf: folder.appendingPathComponent("README.md"), encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0.hasPrefix("`\(requirements)`:") })
    return lines[(start + 2)...].prefix { $0.hasPrefix("|") }.compactMap { Row(String($0)) }
  }

  /// A row: id, specification, how many objects apply, pass and fail.
  struct Row {
    let id: String
    let counts: [Int]
    var status: String { counts[0] == 0 ? "not-applicable" : counts[2] == 0 ? "pass" : "fail" }

    init?(_ line: String) {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 5, let first = Int(cells[2]), let second = Int(cells[3]), let third = Int(cells[4]) else {
        return nil
      }
      id = cells[0]
      counts = [first, second, third]
    }
  }

  /// What these tests read of a report.
  struct Report: Decodable {
    struct Model: Decodable {
      struct Problem: Decodable { let code: String }
      struct Specification: Decodable {
        let id: String
        let status: String
        let applicable: Int
        let passed: Int
        let failed: Int
      }
      let problems: [Problem]
      let specifications: [Specification]
    }
    let models: [Model]
  }
}
