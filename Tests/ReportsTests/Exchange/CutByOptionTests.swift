import Findings
import Reports
import Testing

@Suite("What --max-failures cuts")
struct CutByOptionTests {
  private let result = ExchangeSample.result([ExchangeSample.specification("1", failures: 4)])

  @Test("is told by its name, and is not said to be in the JSON", arguments: [CheckReportFormat.sarif, .codequality])
  func option(format: CheckReportFormat) throws {
    let cut = try ExchangeSample.text(format, result, maxFailures: 1)
    #expect(cut.contains("3 autres écarts") && cut.contains("--max-failures 1"), "\(cut)")
    #expect(try !ExchangeSample.text(format, result, maxFailures: 4).contains("--max-failures"))
    let many = ExchangeSample.result([ExchangeSample.specification("1", failures: 5_010)])
    #expect(try !ExchangeSample.text(format, many).contains("--max-failures"))
  }

  @Test(
    "counts each failure once where two models have the same path, or two spellings of it",
    arguments: [CheckReportFormat.sarif, .codequality], ["\u{E9}.ifc", "e\u{301}.ifc"])
  func samePaths(format: CheckReportFormat, other: String) throws {
    var twice = ExchangeSample.result([ExchangeSample.specification("1", failures: 4)], path: "\u{E9}.ifc")
    twice.models += ExchangeSample.result([ExchangeSample.specification("1", failures: 3)], path: other).models
    let text = try ExchangeSample.text(format, twice)
    let key = format == .sarif ? "\"ruleId\"" : "\"check_name\""
    #expect(text.ranges(of: key).count == 7, "\(text.prefix(1500))")
  }

  @Test("leaves an annotation that says so, even of everything")
  func annotation() throws {
    let text = try ExchangeSample.text(.github, result, maxFailures: 0)
    #expect(text.hasPrefix("::notice title=recol::4 autres écarts"), "\(text)")
  }

  @Test("is no rest of a list of which nothing is shown", arguments: [CheckReportFormat.junit, .text, .markdown])
  func nothingShown(format: CheckReportFormat) throws {
    let text = try ExchangeSample.text(format, result, maxFailures: 0)
    #expect(text.contains("4 objets, non affichés") && !text.contains("autre"), "\(text)")
    #expect(try ExchangeSample.text(format, result, maxFailures: 1).contains("… et 3 autres"))
  }
}
