import Findings
import Reports
import Testing

@Suite("How many findings other programs get")
struct ExchangeLimitTests {
  private func whole(_ id: String) -> SpecificationResult {
    var specification = ExchangeSample.specification(id, failures: 0, valid: 0)
    specification.status = .fail
    return specification
  }

  private func damaged(_ count: Int, _ specifications: [SpecificationResult]) -> CheckResult {
    var result = ExchangeSample.result(specifications)
    result.models += (0..<count).map {
      ModelResult(path: "m\($0).ifc", problems: [Problem(.emptyFile)], specifications: [])
    }
    return result
  }

  private func results(_ text: String) -> Int { text.ranges(of: "\"ruleId\"").count }

  @Test("is no more than 5,000 in SARIF where as many files cannot be read, and what is left out is said")
  func problems() throws {
    let text = try ExchangeSample.text(.sarif, damaged(6_000, [ExchangeSample.specification("1", failures: 10)]))
    #expect(results(text) == 5_000)
    #expect(text.contains("1\u{202F}010 autres") || text.contains("1\u{A0}010 autres"), "\(text.suffix(1_000))")
    #expect(text.contains("autres écarts"))
  }

  @Test("is no more than 5,000 in SARIF where as many requirements fail as a whole")
  func wholes() throws {
    let specifications = (0..<6_000).map { whole("s\($0)") } + [ExchangeSample.specification("1", failures: 10)]
    let text = try ExchangeSample.text(.sarif, ExchangeSample.result(specifications))
    #expect(results(text) == 5_000 && text.contains("autres écarts"))
  }

  @Test("leaves room for failures of objects beside more problems than there is room for")
  func shared() throws {
    let specifications = (0..<6_000).map { whole("s\($0)") } + [ExchangeSample.specification("last", failures: 6_000)]
    let text = try ExchangeSample.text(.sarif, damaged(6_000, specifications))
    #expect(results(text) == 5_000)
    #expect(text.ranges(of: "recol/empty-file").count >= 2_500)
  }

  @Test("leaves nothing out where all have room")
  func few() throws {
    let specifications = (0..<2_000).map { whole("s\($0)") } + [ExchangeSample.specification("1", failures: 500)]
    let text = try ExchangeSample.text(.sarif, damaged(2_500, specifications))
    #expect(results(text) == 5_000 && !text.contains("autres écarts"))
  }
}
