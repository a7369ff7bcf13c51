import Findings
import Reports
import Testing
import Wording

@Suite("Text report of check")
struct CheckTextReportTests {
  private func text(_ result: CheckResult, _ settings: ReportSettings = ReportSettings(language: .fr)) throws -> String
  {
    let sink = MemorySink()
    try CheckReportFormat.text.write(result, settings, to: sink)
    return sink.text
  }

  @Test("the verdict stands first, and what fails before what passes")
  func order() throws {
    let report = try text(SampleResult.check)
    #expect(report.hasPrefix("ERREUR"))
    let failing = try #require(report.range(of: "Murs coupe-feu")?.lowerBound)
    let passing = try #require(report.range(of: "Projet")?.lowerBound)
    #expect(failing < passing)
  }

  @Test("escape sequences in names do not reach the terminal")
  func escapeSequences() throws {
    let report = try text(SampleResult.check, ReportSettings(language: .fr, maxFailures: 100))
    #expect(!report.utf8.contains(0x1B))
    #expect(report.contains("Cloison"))
  }

  @Test("no line is wider than asked for, save for the end of a row")
  func width() throws {
    let report = try text(SampleResult.check, ReportSettings(language: .fr, columns: 80))
    for line in report.split(separator: "\n") { #expect(line.count <= 80 + 12, "\(line)") }
  }

  @Test("nothing to check is not said to be conform without saying that nothing was checked")
  func nothingChecked() throws {
    let nothing = SpecificationResult(
      id: "1", name: "Toitures", cardinality: .optional, status: .notApplicable, why: Explanation(.noneApplicable))
    let result = CheckResult(
      toolVersion: "0", requirementFiles: [SampleResult.requirementFile],
      models: [ModelResult(path: "a.ifc", specifications: [nothing])])
    #expect(try text(result).contains("rien à vérifier"))
  }
}

extension String {
  /// Where `other` first stands.
  func range(of other: String) -> Range<String.Index>? { ranges(of: other).first }
}
