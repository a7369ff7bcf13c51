import Findings
import Testing

@testable import Reports

@Suite("What a set that ships with recol asks stands at a file that somebody has")
struct AskingFileTests {
  private static let result = {
    var result = ExchangeSample.result([], path: "lot/a.ifc")
    result.requirementFiles = [RequirementFileResult(path: "rules", kind: .cahier, title: "Règles")]
    result.requirementFiles[0].isShipped = true
    var submission = SubmissionResult()
    submission.specifications = [ExchangeSample.specification("M22", failures: 0)]
    submission.specifications[0].status = .fail
    result.submission = submission
    return result
  }()

  @Test("the name of the set is no path, in SARIF and Code Quality")
  func location() throws {
    let sarif = try ExchangeSample.text(.sarif, Self.result)
    #expect(sarif.contains("\"uri\": \"lot/a.ifc\"") && !sarif.contains("\"uri\": \"rules\""), "\(sarif)")
    let quality = try ExchangeSample.text(.codequality, Self.result)
    #expect(quality.contains("\"path\": \"lot/a.ifc\"") && !quality.contains("\"path\": \"rules\""), "\(quality)")
  }

  @Test("what says how many were left out stands there, too")
  func omission() throws {
    var result = Self.result
    result.submission = nil
    result.models[0].specifications = [ExchangeSample.specification("1", failures: 6000)]
    let quality = try ExchangeSample.text(.codequality, result)
    #expect(quality.contains("recol/omitted") && !quality.contains("\"path\": \"rules\""))
  }

  @Test("a rule of SARIF says which set or file asks for it")
  func metadata() throws {
    #expect(try ExchangeSample.text(.sarif, Self.result).contains("\"requirementFile\": \"rules\""))
    var result = Self.result
    result.requirementFiles[0].isShipped = false
    result.requirementFiles[0].path = "/work/cahiers/a.ids"
    let sarif = try ExchangeSample.text(.sarif, result, directory: "/work")
    #expect(sarif.contains("\"requirementFile\": \"cahiers/a.ids\"") && sarif.contains("\"uri\": \"cahiers/a.ids\""))
  }
}
