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

  @Test(
    "is 5,000 where more requirements fail than that, what blocks among them, and what is left out is said",
    arguments: [CheckReportFormat.sarif, .codequality])
  func lists(format: CheckReportFormat) throws {
    var specifications = (0..<6_000).map { ExchangeSample.specification("s\($0)", failures: 2) }
    for place in specifications.indices { specifications[place].terms = RequirementTerms(severity: .minor) }
    specifications[5_999].terms = RequirementTerms(severity: .blocking)
    let text = try ExchangeSample.text(format, ExchangeSample.result(specifications))
    let count = format == .sarif ? results(text) : text.ranges(of: "\"issue\"").count - 1
    #expect(count == 5_000)
    #expect(text.contains("Portes s5999") || text.contains("A.s5999"))
    #expect(text.contains("7\u{202F}000 autres écarts") || text.contains("7\u{A0}000 autres écarts"))
  }

  @Test("leaves no place empty that a division leaves over")
  func surplus() throws {
    let specifications = (0..<3).map { ExchangeSample.specification("s\($0)", failures: 4_000) }
    #expect(results(try ExchangeSample.text(.sarif, ExchangeSample.result(specifications))) == 5_000)
  }

  @Test("are sentences of 1,000 code points in SARIF, whatever letters are made of")
  func sentences() throws {
    var specification = ExchangeSample.specification("1", failures: 1)
    specification.requirements[0].text = "a" + String(repeating: "\u{301}", count: 6_000) + "b"
    let text = try ExchangeSample.text(.sarif, ExchangeSample.result([specification]))
    let longest = text.split(separator: "\n").map { $0.unicodeScalars.count { $0 == "\u{301}" } }.max()
    #expect(longest ?? 0 <= 1_000 && longest ?? 0 > 100)
  }

  @Test("leaves nothing out where all have room")
  func few() throws {
    let specifications = (0..<2_000).map { whole("s\($0)") } + [ExchangeSample.specification("1", failures: 500)]
    let text = try ExchangeSample.text(.sarif, damaged(2_500, specifications))
    #expect(results(text) == 5_000 && !text.contains("autres écarts"))
  }
}
