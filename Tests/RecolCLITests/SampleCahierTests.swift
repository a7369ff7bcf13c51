import Foundation
import TestSupport
import Testing

/// The reports in `sample-ifc/reports` are what recol says of the school against the cahier of its operation.
@Suite("The cahier of the sample school")
struct SampleCahierTests {
  private static let stages = ["apd", "exe", "rec", "doe"]
  private static let repository = SampleTests.folder.deletingLastPathComponent().path

  private let tool: Tool

  init() throws { tool = try Tool() }

  /// The days of the operation, by stage: they are as imaginary as its contracts.
  private static let days = [
    "apd": ["--ordered", "2026-09-28", "--delivered", "2026-11-13"], "exe": ["--delivered", "2026-10-30"],
    "rec": ["--delivered", "2026-11-16", "--accepted", "2026-11-20", "--notified", "2026-11-20"],
    "doe": [
      "--accepted", "2026-09-15", "--notified", "2026-09-18", "--delivered", "2026-11-12", "--dossiers", "2026-11-16",
    ],
  ]

  /// Checks the IFC4 model from the root of the repository, on a day of its own.
  private func check(_ arguments: String..., against cahier: String = "cahier-ecole.yaml") throws -> Tool.Outcome {
    let stage = arguments.firstIndex(of: "--stage").map { arguments[$0 + 1] }
    return try tool.run(
      ["check", "sample-ifc/ecole-ifc4.ifc", "--against", "sample-ifc/\(cahier)"] + arguments
        + (stage.flatMap { Self.days[$0] } ?? []),
      environment: ["LANG": "fr_FR.UTF-8", "SOURCE_DATE_EPOCH": "1795219200"], in: Self.repository)
  }

  @Test("reports look like those that are checked in", arguments: stages, ["text", "json"])
  func reference(stage: String, format: String) throws {
    let outcome = try check("--stage", stage, "--format", format)
    #expect(outcome.status == 1, "\(outcome.messages)")
    let path = "\(Self.repository)/sample-ifc/reports/\(stage).\(format == "text" ? "txt" : "json")"
    let difference = ReferenceFile(path).difference(from: outcome.output)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test("the same model is checked more strictly from stage to stage, as the README says")
  func stricter() throws {
    var earlier = [0, 0, 0, 0]
    for stage in Self.stages {
      let counts = try Self.counts(try check("--stage", stage, "--format", "json").output)
      #expect(zip(earlier, counts).allSatisfy { $0 < $1 }, "\(stage): \(earlier), then \(counts)")
      #expect(try Self.row(of: stage) == counts)
      earlier = counts
    }
  }

  @Test("its workbook finds the same as its YAML", arguments: stages)
  func workbook(stage: String) throws {
    let yaml = try check("--stage", stage, "--format", "json").output
    let xlsx = try check("--stage", stage, "--format", "json", against: "cahier-ecole.xlsx").output
    let first = try #require(yaml.range(of: "\"models\": ["))
    let second = try #require(xlsx.range(of: "\"models\": ["))
    let named = xlsx[second.lowerBound...].replacingOccurrences(of: "cahier-ecole.xlsx", with: "cahier-ecole.yaml")
    #expect(yaml[first.lowerBound...] == named)
  }

  @Test("its workbook is what convert writes today")
  func written() throws {
    let fresh = tool.folder + "/cahier.xlsx"
    #expect(try tool.run(["convert", SampleTests.path("cahier-ecole.yaml"), fresh]).status == 0)
    // Compression may differ between versions of its library: what is in the workbook counts.
    var texts: [String] = []
    for workbook in [SampleTests.path("cahier-ecole.xlsx"), fresh] {
      let yaml = tool.folder + "/cahier.yaml"
      #expect(try tool.run(["convert", workbook, yaml]).status == 0)
      texts.append(try #require(tool.read(yaml)))
    }
    #expect(texts[0] == texts[1])
  }

  @Test("the README says with which options the reports are made")
  func options() throws {
    let text = try String(contentsOf: SampleTests.folder.appendingPathComponent("README.md"), encoding: .utf8)
    for (stage, days) in Self.days {
      #expect(text.contains("for `\(stage)` with `\(days.joined(separator: " "))`"), "\(stage)")
    }
  }

  /// What is counted of a report.
  private struct Report: Decodable {
    struct Model: Decodable {
      struct Specification: Decodable {
        let status: String
        let outcomes: [String: Int]
      }
      let specifications: [Specification]
    }
    let models: [Model]
  }

  /// Requirements, those with a failure, checks, failures: a check is one thing that is asked of one object.
  private static func counts(_ report: String) throws -> [Int] {
    let decoded = try JSONDecoder().decode(Report.self, from: Data(report.utf8))
    let specifications = decoded.models.flatMap(\.specifications)
    func sum(_ outcomes: [String]) -> Int {
      specifications.reduce(0) { sum, specification in
        outcomes.reduce(sum) { $0 + (specification.outcomes[$1] ?? 0) }
      }
    }
    let failures = ["absent", "placeholder", "misplaced", "invalid"]
    return [
      specifications.count, specifications.count { $0.status == "fail" },
      sum(failures + ["valid", "notEvaluable"]), sum(failures),
    ]
  }

  /// The same in the table of the README.
  private static func row(of stage: String) throws -> [Int] {
    let text = try String(contentsOf: SampleTests.folder.appendingPathComponent("README.md"), encoding: .utf8)
    let line = text.split(separator: "\n").first { $0.hasPrefix("| \(stage) |") }
    return line?.split(separator: "|").compactMap { Int($0.trimmingCharacters(in: .whitespaces)) } ?? []
  }
}
