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

  @Test("a list that is cut names the option that shows more, unless it was given")
  func cutLists() throws {
    let result = ExchangeSample.result([ExchangeSample.specification("1", failures: 14)])
    #expect(try text(result).contains("… et 9 autres (--max-failures N)"))
    let asked = try text(result, ReportSettings(language: .fr, maxFailures: 3))
    #expect(asked.contains("… et 11 autres") && !asked.contains("--max-failures"))
  }

  @Test("what was known stands before how much of it there is")
  func states() throws {
    let report = try text(ExchangeSample.result([ExchangeSample.specification("1", failures: 2) { _ in .known }]))
    #expect(report.replacing("\u{A0}", with: " ").contains("propriété absente (déjà connu : 2)"), "\(report)")
  }

  @Test("problems are as many as the file has, what makes it unusable first")
  func problems() throws {
    var result = SampleResult.check
    result.models[0].problems =
      (1...12).map { Problem(.danglingReference, arguments: ["7"], instance: $0) }
      + [Problem(.problemsOmitted, arguments: ["dangling-reference", "4281"]), Problem(.truncated)]
    let report = try text(result)
    #expect(report.contains("Fichier\u{A0}: 4\u{202F}294 problèmes"))
    let cut = try #require(report.range(of: "le fichier est tronqué")?.lowerBound)
    let first = try #require(report.range(of: "qui n'existe pas")?.lowerBound)
    #expect(cut < first && report.contains("… et 4\u{202F}284 autres"))
  }

  @Test("each reason is named, with the models and the points that it is about")
  func motives() throws {
    var result = SampleCahierResult.check
    result.models.append(ModelResult(path: "r/cvc.ifc", problems: [Problem(.emptyFile)]))
    let report = try text(result, ReportSettings(language: .fr, columns: 300))
    #expect(report.contains("1 maquette n'a pas pu être vérifiée\u{A0}: cvc.ifc (le fichier est vide)"))
    #expect(report.contains("3 points restent à vérifier et à signer par une personne\u{A0}: ECO-03, R4, R5"))
  }

  @Test("that no stage was chosen is said where a cahier has stages", arguments: Language.allCases)
  func everyStage(language: Language) throws {
    var result = SampleCahierResult.check
    #expect(!result.asksAllStages)
    result.stage = nil
    #expect(!result.asksAllStages)
    result.requirementFiles[0].names.stages = [CahierNames.Stage(id: "doe", title: "DOE")]
    #expect(try text(result, ReportSettings(language: language)).contains("(--stage)"))
  }

  @Test("that nothing is asked at a stage is no fault of the models")
  func nothingAsked() throws {
    var result = CheckResult(
      toolVersion: "0", stage: "esq", requirementFiles: [RequirementFileResult(path: "c.yaml", kind: .cahier)],
      models: [ModelResult(path: "a.ifc")])
    result.markNothingAsked()
    let report = try text(result, ReportSettings(language: .fr, columns: 300))
    #expect(report.contains("le cahier ne demande rien que recol vérifie (phase\u{A0}: esq)"), "\(report)")
    #expect(!report.contains("rien n'a pu être évalué"))
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
