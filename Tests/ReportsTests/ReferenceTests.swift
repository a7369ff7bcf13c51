import Findings
import Reports
import Testing
import Wording

@Suite("Reports look like their references")
struct ReferenceTests {
  private func written(_ body: (any ByteSink) throws -> Void) rethrows -> String {
    let sink = MemorySink()
    try body(sink)
    return PageText.withoutFiles(sink.text)
  }

  /// The formats that are text; workbooks are told by their cells.
  private static let formats = CheckReportFormat.allCases.filter { !$0.isBinary }

  @Test("check", arguments: formats, Language.allCases)
  func check(format: CheckReportFormat, language: Language) throws {
    let text = try written { try format.write(SampleResult.check, ReportSettings(language: language), to: $0) }
    ReferenceOutput.compare(text, with: "check.\(language.rawValue).\(format.rawValue)")
  }

  @Test("check against a cahier", arguments: formats, Language.allCases)
  func checkCahier(format: CheckReportFormat, language: Language) throws {
    let text = try written { try format.write(SampleCahierResult.check, ReportSettings(language: language), to: $0) }
    ReferenceOutput.compare(text, with: "check-cahier.\(language.rawValue).\(format.rawValue)")
  }

  @Test("check, with two failures per list", arguments: formats)
  func checkCut(format: CheckReportFormat) throws {
    let settings = ReportSettings(language: .fr, maxFailures: 2)
    let text = try written { try format.write(SampleResult.check, settings, to: $0) }
    ReferenceOutput.compare(text, with: "check-cut.fr.\(format.rawValue)")
  }

  @Test("check, on a terminal with colours and few columns")
  func checkColoured() throws {
    let settings = ReportSettings(language: .en, colour: true, columns: 70)
    let text = try written { try CheckReportFormat.text.write(SampleResult.check, settings, to: $0) }
    ReferenceOutput.compare(text, with: "check-coloured.en.text")
  }

  @Test("info", arguments: InfoReportFormat.allCases, Language.allCases)
  func info(format: InfoReportFormat, language: Language) throws {
    let text = try written { try format.write(SampleResult.summary, ReportSettings(language: language), to: $0) }
    ReferenceOutput.compare(text, with: "info.\(language.rawValue).\(format.rawValue)")
  }

  @Test("show", arguments: ShowReportFormat.allCases, Language.allCases)
  func show(format: ShowReportFormat, language: Language) throws {
    let text = try written { sink in
      let report = ShowReport(format, ReportSettings(language: language), to: sink)
      report.add(SampleResult.record)
      report.add(ObjectRecord(instance: 46, globalId: nil, className: "IfcDoor"))
      try report.finish()
    }
    ReferenceOutput.compare(text, with: "show.\(language.rawValue).\(format.rawValue)")
  }

  @Test("audit", arguments: AuditReportFormat.allCases, Language.allCases)
  func audit(format: AuditReportFormat, language: Language) throws {
    let text = try written { try format.write(SampleResult.audit, ReportSettings(language: language), to: $0) }
    ReferenceOutput.compare(text, with: "audit.\(language.rawValue).\(format.rawValue)")
  }

  @Test("convert", arguments: ConvertReportFormat.allCases, Language.allCases)
  func convert(format: ConvertReportFormat, language: Language) throws {
    let text = try written { try format.write(SampleResult.conversion, ReportSettings(language: language), to: $0) }
    ReferenceOutput.compare(text, with: "convert.\(language.rawValue).\(format.rawValue)")
  }
}
