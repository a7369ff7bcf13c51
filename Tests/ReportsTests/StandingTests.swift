import Findings
import Testing
import Wording

@testable import Reports

@Suite("What fails within a threshold is not shown as if the requirement did not hold")
struct StandingTests {
  /// A blocking requirement of a cahier for which 90 of 100 suffice, on 20 doors.
  private static func specification(failures: Int, threshold: Double = 90) -> SpecificationResult {
    var specification = ExchangeSample.specification("1", failures: failures, valid: 20 - failures)
    specification.terms = RequirementTerms(severity: .blocking, threshold: threshold)
    return specification
  }

  private static func result(_ models: [[SpecificationResult]]) -> CheckResult {
    CheckResult(
      toolVersion: "1", requirementFiles: [RequirementFileResult(path: "c.yaml", kind: .cahier, title: "C")],
      models: models.enumerated().map {
        ModelResult(path: "m\($0).ifc", specifications: $1, explainer: ExchangeSample.Explainer())
      })
  }

  private func text(
    _ format: CheckReportFormat, _ result: CheckResult, _ language: Language = .fr
  ) throws -> String {
    let sink = MemorySink()
    try format.write(result, ReportSettings(language: language), to: sink)
    return sink.text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
  }

  @Test("text has a mark and words of its own, and says how many there are")
  func textReport() throws {
    let within = try text(.text, Self.result([[Self.specification(failures: 2)]]))
    #expect(within.contains("≈ 1  Portes 1 — 2 objets non conformes sur 20, dans le seuil"), "\(within)")
    #expect(within.contains("1 spécification : 1 dans son seuil"), "\(within)")
    #expect(!within.contains("✗"), "\(within)")
    #expect(try text(.text, Self.result([[Self.specification(failures: 2)]]), .en).contains(", within the threshold"))
    let below = try text(.text, Self.result([[Self.specification(failures: 3)]]))
    #expect(below.contains("✗ 1  Portes 1 — 3 objets non conformes sur 20\n"), "\(below)")
    #expect(!below.contains("dans le seuil"))
  }

  @Test("the threshold is one of all models together")
  func shared() throws {
    let report = try text(
      .text, Self.result([[Self.specification(failures: 3)], [Self.specification(failures: 0)]]))
    #expect(report.contains("≈ 1  Portes 1 — 3 objets non conformes sur 20, dans le seuil"), "\(report)")
    let worse = try text(
      .text, Self.result([[Self.specification(failures: 2)], [Self.specification(failures: 12)]]))
    #expect(!worse.contains("≈"), "\(worse)")
  }

  @Test("the page and the tables say the same")
  func otherReports() throws {
    let result = Self.result([[Self.specification(failures: 2)]])
    let page = try text(.html, result)
    #expect(page.contains("badge within-threshold"))
    #expect(!page.contains("badge fail"))
    let table = try text(.markdown, result)
    #expect(table.contains("| dans le seuil |") && !table.contains("**non conforme**"), "\(table)")
  }

  @Test("a pipeline that passes has no failed case, error or blocker of it")
  func pipelines() throws {
    let result = Self.result([[Self.specification(failures: 2)]])
    let cases = try text(.junit, result)
    #expect(cases.contains("failures=\"0\"") && cases.contains("dans le seuil : 2 écarts sur 20 contrôles"), "\(cases)")
    let sarif = try text(.sarif, result)
    #expect(sarif.contains("\"level\": \"note\""), "\(sarif)")
    #expect(try text(.github, result).hasPrefix("::notice "))
    #expect(!(try text(.codequality, result).contains("blocker")))
    #expect(try text(.github, Self.result([[Self.specification(failures: 3)]])).hasPrefix("::error "))
  }

  @Test("what is waived as a whole asks for nothing")
  func waived() throws {
    var specification = ExchangeSample.specification("1", failures: 2) { _ in .waived }
    specification.terms = RequirementTerms(severity: .blocking)
    specification.countWaived()
    #expect(specification.standing == .waived)
    #expect(
      try text(.text, Self.result([[specification]])).contains(
        "≈ 1  Portes 1 — 2 objets non conformes sur 3, sous dérogation"))
  }
}
