import Findings
import Reports
import Testing
import Wording

@Suite("Reports of submissions")
struct SubmissionReportTests {
  private func written(
    _ result: CheckResult, _ format: CheckReportFormat = .text,
    _ settings: ReportSettings = ReportSettings(language: .fr)
  ) throws -> String {
    let sink = MemorySink()
    try format.write(result, settings, to: sink)
    return sink.text
  }

  @Test("look like their references", arguments: [CheckReportFormat.text, .json], Language.allCases)
  func reference(format: CheckReportFormat, language: Language) throws {
    let text = try written(SampleSubmissionResult.check, format, ReportSettings(language: language))
    ReferenceOutput.compare(text, with: "check-submission.\(language.rawValue).\(format.rawValue)")
  }

  @Test("list the files in columns, numbers under each other, long names cut")
  func files() throws {
    let lines = try written(SampleSubmissionResult.check).split(separator: "\n")
    let head = try #require(lines.firstIndex { $0.contains("SHA-256") })
    let rows = lines[(head + 1)...(head + 3)]
    #expect(Set(rows.map(\.count)).count == 1)
    #expect(rows.first?.hasSuffix("0123456789ab") == true)
    #expect(rows.contains { $0.contains("CVC+PLB+ELE") && $0.contains("…") })
    #expect(rows.contains { $0.contains("STR.ifc") && $0.contains("–") })
  }

  @Test("show ten files beside the models, and count the others")
  func leftOut() throws {
    let text = try written(SampleSubmissionResult.check)
    #expect(text.contains("14 fichiers"))
    #expect(text.contains("lien vers /etc/passwd, non suivi"))
    #expect(text.contains("4 autres fichiers"))
  }

  @Test("name the file of each failure, once as JSON writes it and once as a terminal may show it")
  func places() throws {
    let text = try written(SampleSubmissionResult.check)
    #expect(text.contains("ARC.ifc  #77 ") && text.contains("STR.ifc  #412 "))
    let json = try written(SampleSubmissionResult.check, .json)
    #expect(json.contains("notice\\n2.pdf"))
  }

  @Test("let no escape sequence of a path reach the terminal", arguments: Language.allCases)
  func escapes(language: Language) throws {
    for result in [SampleSubmissionResult.check, SampleSubmissionResult.broken] {
      let text = try written(result, .text, ReportSettings(language: language, maxFailures: 100))
      #expect(!text.utf8.contains(0x1B))
    }
  }

  @Test("tell a folder that is missing before all else, and no section of rules that nobody asked")
  func broken() throws {
    let text = try written(SampleSubmissionResult.broken)
    #expect(text.contains("DOE"))
    #expect(try written(SampleSubmissionResult.broken, .json).contains("missing-file"))
    #expect(!text.contains("La remise dans son ensemble"))
  }
}
