import Findings
import Foundation
import Reports
import Testing

@Suite("Reports for forges")
struct ForgeReportTests {
  private struct Issue: Decodable {
    struct Location: Decodable {
      struct Lines: Decodable { let begin: Int }
      let path: String
      let lines: Lines
    }
    let description, check_name, fingerprint, severity: String
    let location: Location
  }

  private func issues(_ result: CheckResult) throws -> [Issue] {
    let text = try ExchangeSample.text(.codequality, result, directory: "/w")
    return try JSONDecoder().decode([Issue].self, from: Data(text.utf8))
  }

  private func annotations(_ result: CheckResult) throws -> [String] {
    try ExchangeSample.text(.github, result).split(separator: "\n").map(String.init)
  }

  @Test("code quality names each finding once, at its line, by a path without dots before it")
  func codeQuality() throws {
    let found = try issues(ExchangeSample.result([ExchangeSample.specification("1", failures: 2)], path: "./é.ifc"))
    #expect(found.map(\.location.path) == ["é.ifc", "é.ifc"] && found.map(\.location.lines.begin) == [8, 9])
    #expect(found.allSatisfy { $0.severity == "major" && $0.check_name == "Portes 1" })
    let hostile = try issues(HostileResult.check)
    #expect(Set(hostile.map(\.fingerprint)).count == hostile.count)
    let severities: Set = ["info", "minor", "major", "critical", "blocker"]
    #expect((hostile + (try issues(SampleResult.check))).allSatisfy { severities.contains($0.severity) })
  }

  @Test("nothing found is an empty array, and what was cut is an entry of its own")
  func codeQualityLimits() throws {
    #expect(try issues(ExchangeSample.result([ExchangeSample.specification("1", failures: 0)])).isEmpty)
    let found = try issues(ExchangeSample.result([ExchangeSample.specification("1", failures: 6_000)]))
    #expect(found.count == 5_001 && found.last?.severity == "info")
    #expect(found.last?.description.contains("1\u{202F}000") == true)
  }

  @Test("one annotation for each requirement, at its first object, with how many there are")
  func annotation() throws {
    let found = try annotations(
      ExchangeSample.result([
        ExchangeSample.specification("1", failures: 3), ExchangeSample.specification("2", failures: 0),
      ]))
    #expect(
      found == [
        "::error file=lot 1/école é.ifc,line=8,endLine=8,col=1,endColumn=40,title=Portes 1::"
          + "3 écarts sur 4 contrôles%0AA.1 doit être renseignée — IfcDoor «\u{00A0}Porte 1\u{00A0}» 0000000000000000000001"
          + "\u{00A0}: propriété absente"
      ])
  }

  @Test("what concerns the whole submission stands before what concerns one model")
  func submissionFirst() throws {
    var result = ExchangeSample.result((1...12).map { ExchangeSample.specification("\($0)", failures: 1) })
    var submission = SubmissionResult()
    submission.specifications = [ExchangeSample.specification("M22", failures: 1)]
    result.submission = submission
    let found = try annotations(result)
    #expect(found.first?.contains("title=Portes M22") == true)
    #expect(found.count { $0.hasPrefix("::error ") } == 10)
  }

  @Test("ten of a kind, and how many are not written")
  func annotationLimit() throws {
    let found = try annotations(
      ExchangeSample.result((1...15).map { ExchangeSample.specification("\($0)", failures: 1) }))
    #expect(found.count == 11 && found.count { $0.hasPrefix("::error ") } == 10)
    #expect(found.last?.hasPrefix("::notice title=recol::5 ") == true)
  }

  @Test("ten notices where there are ten, and a place less where some are not written")
  func noticeLimit() throws {
    func notices(_ count: Int) throws -> [String] {
      try annotations(
        ExchangeSample.result(
          (1...count).map {
            var specification = ExchangeSample.specification("\($0)", failures: 1)
            specification.terms = RequirementTerms(severity: .minor)
            return specification
          }))
    }
    let (ten, eleven) = (try notices(10), try notices(11))
    #expect(ten.count == 10 && ten.allSatisfy { $0.hasPrefix("::notice file=") }, "\(ten)")
    #expect(eleven.count == 10 && eleven.last?.hasPrefix("::notice title=recol::2 ") == true, "\(eleven)")
  }

  @Test("names begin no command and end no property")
  func hostile() throws {
    let result = ExchangeSample.result(
      [ExchangeSample.specification("1", failures: 1)], path: "a,line=1::b%\n::set-output name=x::y")
    let found = try annotations(result)
    #expect(found.count == 1)
    #expect(found[0].hasPrefix("::error file=a%2Cline=1%3A%3Ab%25%0A%3A%3Aset-output name=x%3A%3Ay,line=8,"))
    for line in try annotations(HostileResult.check) { #expect(line.hasPrefix("::")) }
  }

  @Test("a set that ships with recol is no file: what it asks of the submission has no place")
  func shipped() throws {
    var result = ExchangeSample.result([])
    var submission = SubmissionResult()
    submission.specifications = [ExchangeSample.specification("M22", failures: 0)]
    submission.specifications[0].status = .fail
    result.submission = submission
    #expect(try annotations(result).first?.hasPrefix("::error file=") == true)
    for place in result.requirementFiles.indices { result.requirementFiles[place].isShipped = true }
    #expect(try annotations(result).first?.hasPrefix("::error title=Portes M22::") == true)
  }

  @Test("what is known or waived is no annotation, and what is new is counted alone")
  func states() throws {
    let known = ExchangeSample.specification("1", failures: 2) { $0 == 0 ? .known : .waived }
    let new = ExchangeSample.specification("2", failures: 3) { $0 == 0 ? .known : .new }
    let found = try annotations(ExchangeSample.result([known, new]))
    #expect(found.count == 1 && found[0].contains("line=9,") && found[0].contains("2 écarts sur 4"))
  }
}
