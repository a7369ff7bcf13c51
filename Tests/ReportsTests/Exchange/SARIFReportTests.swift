import Findings
import Foundation
import Reports
import Testing

@Suite("The report for code scanning")
struct SARIFReportTests {
  private struct Log: Decodable {
    struct Run: Decodable {
      let tool: Tool
      let results: [Result]
      let invocations: [Invocation]
    }
    struct Tool: Decodable {
      struct Driver: Decodable {
        struct Rule: Decodable { let id: String }
        let rules: [Rule]
      }
      let driver: Driver
    }
    struct Text: Decodable { let text: String }
    struct Invocation: Decodable {
      struct Notification: Decodable { let message: Text }
      let executionSuccessful: Bool
      let toolExecutionNotifications: [Notification]
    }
    struct Result: Decodable {
      struct Location: Decodable { let physicalLocation: Physical }
      struct Physical: Decodable {
        let artifactLocation: Artifact
        let region: Region
      }
      struct Artifact: Decodable { let uri: String }
      struct Region: Decodable { let startLine, startColumn, endLine, endColumn: Int }
      struct Suppression: Decodable { let kind: String }
      let ruleId: String
      let ruleIndex: Int
      let level: String
      let message: Text
      let locations: [Location]
      let partialFingerprints: [String: String]
      let baselineState: String?
      let suppressions: [Suppression]?
    }
    let version: String
    let runs: [Run]
  }

  private func run(_ result: CheckResult, directory: String? = nil) throws -> Log.Run {
    let text = try ExchangeSample.text(.sarif, result, directory: directory)
    let log = try JSONDecoder().decode(Log.self, from: Data(text.utf8))
    #expect(log.version == "2.1.0" && log.runs.count == 1)
    return try #require(log.runs.first)
  }

  @Test("a result points at the line of its instance in a file named by a relative URI")
  func places() throws {
    let found = try run(ExchangeSample.result([ExchangeSample.specification("1", failures: 2)]))
    let places = found.results.map { $0.locations[0].physicalLocation }
    #expect(places.map(\.region.startLine) == [8, 9] && places.allSatisfy { $0.region.endColumn == 40 })
    #expect(places.allSatisfy { $0.artifactLocation.uri == "lot%201/%C3%A9cole%20%C3%A9.ifc" })
  }

  @Test(
    "paths are relative to where the job works",
    arguments: [
      ("./a/./b.ifc", "a/b.ifc"), ("/w/repo/a/b.ifc", "a/b.ifc"), ("/w/repository/b.ifc", "file:///w/repository/b.ifc"),
      ("a:b.ifc", "a%3Ab.ifc"), ("lot.zip!x.ifc", "lot.zip%21x.ifc"), ("../b.ifc", "file:///w/b.ifc"),
      ("a/../b.ifc", "b.ifc"), ("../repo/b.ifc", "b.ifc"), ("a/../../b é.ifc", "file:///w/b%20%C3%A9.ifc"),
      ("/w/repo/../b.ifc", "file:///w/b.ifc"), ("/w/./repo//a/../b.ifc", "b.ifc"),
      ("../../../../b.ifc", "file:///b.ifc"), (".", "."), ("/w/repo", "."),
    ])
  func paths(given: String, written: String) throws {
    let result = ExchangeSample.result([ExchangeSample.specification("1", failures: 1)], path: given)
    let found = try run(result, directory: "/w/repo")
    #expect(found.results[0].locations[0].physicalLocation.artifactLocation.uri == written)
  }

  @Test(
    "paths are relative to the root where the job works there, and are not made up where nobody knows",
    arguments: [
      ("/", "/tmp/b.ifc", "tmp/b.ifc"), ("/", "b.ifc", "b.ifc"), ("/", "../b.ifc", "b.ifc"),
      (nil, "../b.ifc", "../b.ifc"), (nil, "/tmp/b.ifc", "file:///tmp/b.ifc"),
    ])
  func root(directory: String?, given: String, written: String) throws {
    let result = ExchangeSample.result([ExchangeSample.specification("1", failures: 1)], path: given)
    let found = try run(result, directory: directory)
    #expect(found.results[0].locations[0].physicalLocation.artifactLocation.uri == written)
  }

  @Test("at most 5,000 results, fairly shared, and what was cut is said")
  func cut() throws {
    let found = try run(
      ExchangeSample.result([
        ExchangeSample.specification("1", failures: 9_000), ExchangeSample.specification("2", failures: 10),
        ExchangeSample.specification("3", failures: 9_000),
      ]))
    #expect(found.results.count == 5_000)
    #expect(found.results.count { $0.ruleId == "Portes 2" } == 10)
    #expect(found.results.count { $0.ruleId == "Portes 3" } == 2_495)
    #expect(found.invocations[0].toolExecutionNotifications.map(\.message.text).joined().contains("13\u{202F}010"))
  }

  @Test("the same finding has the same fingerprint at another line, and no two results have one")
  func fingerprints() throws {
    let results = try run(ExchangeSample.result([ExchangeSample.specification("1", failures: 3)])).results
    let all = results.compactMap { $0.partialFingerprints["primaryLocationLineHash"] }
    #expect(Set(all).count == 3)
    let again = try run(ExchangeSample.result([ExchangeSample.specification("1", failures: 3)], path: "b.ifc")).results
    #expect(all == again.compactMap { $0.partialFingerprints["primaryLocationLineHash"] })
  }

  @Test("what is new comes first where not all is written, and each result says how it stands")
  func states() throws {
    let states: [FindingState] = [.known, .known, .waived, .new, .worse]
    let specification = ExchangeSample.specification("1", failures: 5) { states[$0] }
    let text = try ExchangeSample.text(.sarif, ExchangeSample.result([specification]), maxFailures: 3)
    let run = try JSONDecoder().decode(Log.self, from: Data(text.utf8)).runs[0]
    #expect(run.results.map(\.baselineState) == ["new", "updated", "unchanged"])
    let whole = try self.run(ExchangeSample.result([specification]))
    #expect(whole.results.map { $0.suppressions?.count ?? 0 } == [0, 0, 1, 0, 0])
  }

  @Test("rules have the ids that results name, and hostile names stay names")
  func rules() throws {
    let found = try run(HostileResult.check)
    #expect(found.results.count == HostileResult.names.count)
    for result in found.results {
      #expect(found.tool.driver.rules[result.ruleIndex].id == result.ruleId)
      #expect(result.ruleId.utf8.count <= 300 && result.message.text.count <= 1_000)
      #expect(!result.message.text.unicodeScalars.contains { $0.value < 0x20 })
    }
    #expect(Set(found.tool.driver.rules.map(\.id)).count == found.tool.driver.rules.count)
  }

  @Test("a file that cannot be used is a result, and the run did not succeed")
  func problems() throws {
    let found = try run(SampleResult.check)
    #expect(found.results.contains { $0.ruleId == "recol/not-a-model-picture" && $0.level == "error" })
    #expect(!found.invocations[0].executionSuccessful)
  }
}
