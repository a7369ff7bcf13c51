import Findings
import Foundation
import Testing
import Wording

@testable import Reports

@Suite("Like problems of a requirement file are said once")
struct LikeProblemsTests {
  private static let sentence = "Pset_Mur n'est pas un jeu standard"

  private static func problem(_ line: Int?, _ message: String = sentence) -> RequirementFileProblem {
    RequirementFileProblem(code: "reserved-prefix", number: 401, severity: .error, message: message, line: line)
  }

  private static let file = RequirementFileResult(
    path: "cahier.yaml", kind: .cahier,
    problems: [
      RequirementFileProblem(code: "unused-list", severity: .warning, message: "liste sans usage", line: 3)
    ] + (1...1000).map { problem($0 * 7) } + [problem(7002, "autre chose")])

  private func said(_ text: String) -> String {
    text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ").replacing("\n    ", with: " ")
  }

  private func audit(_ format: AuditReportFormat, _ language: Language) throws -> String {
    let sink = MemorySink()
    try format.write(AuditResult(files: [Self.file]), ReportSettings(language: language), to: sink)
    return said(sink.text)
  }

  @Test("audit says a sentence once, with how often and the first lines, and JSON every problem")
  func auditReport() throws {
    let text = try audit(.text, .fr)
    #expect(text.contains("1 001 erreurs, 1 avertissement"), "\(text)")
    #expect(text.components(separatedBy: Self.sentence).count == 2, "\(text)")
    #expect(text.contains("erreur 1 000 fois : \(Self.sentence) (reserved-prefix, n° 401)"), "\(text)")
    #expect(text.contains("lignes 7, 14, 21, 28, 35, … et 995 autres"), "\(text)")
    #expect(text.contains("erreur ligne 7002 : autre chose"), "what differs has its own line: \(text)")
    #expect(text.contains("avertissement ligne 3 : liste sans usage"))
    let english = try audit(.text, .en)
    #expect(english.contains("error 1,000 times: ") && english.contains("lines 7, 14, 21, 28, 35, … and 995 more"))
    #expect(try audit(.json, .fr).components(separatedBy: Self.sentence).count == 1001)
  }

  @Test("so do the reports of a check", arguments: [CheckReportFormat.text, .html, .markdown])
  func checkReports(format: CheckReportFormat) throws {
    let result = CheckResult(
      toolVersion: "0", requirementFiles: [Self.file], models: [])
    let sink = MemorySink()
    try format.write(result, ReportSettings(language: .fr), to: sink)
    let text = said(sink.text)
    #expect(text.contains("1 000 fois"), "\(text.prefix(2000))")
    #expect(text.contains("lignes 7, 14, 21, 28, 35, … et 995 autres"))
    #expect(text.components(separatedBy: "autre chose").count == 2)
  }

  @Test("messages of scan and serve are as few, with the line of what is there once")
  func messages() {
    #expect(
      Self.file.errorMessages(in: .en) == [
        "cahier.yaml: \(Self.sentence) (1,000 times, lines 7, 14, 21, 28, 35, … and 995 more)",
        "cahier.yaml:7002: autre chose",
      ])
  }

  @Test("places are named by what they are: rows of a sheet, cells, requirements")
  func places() {
    var problems = [Self.problem(nil), Self.problem(nil)]
    for position in problems.indices {
      problems[position].sheet = "Exigences"
      problems[position].row = position + 3
    }
    #expect(LikeProblems.grouped(problems).first?.places(in: .en) == "sheet “Exigences”, rows 3, 4")
    for position in problems.indices { problems[position].column = "B" }
    #expect(LikeProblems.grouped(problems).first?.places(in: .en) == "sheet “Exigences”, cells B3, B4")
    problems[1].sheet = "Lots"
    #expect(
      LikeProblems.grouped(problems).first?.places(in: .en)
        == "sheet “Exigences”, row 3, column B; sheet “Lots”, row 4, column B")
    var named = [Self.problem(nil), Self.problem(nil)]
    named[0].requirement = "R1"
    named[1].requirement = "R2"
    #expect(LikeProblems.grouped(named).first?.places(in: .en) == "requirements R1, R2")
    #expect(LikeProblems.grouped([Self.problem(4), Self.problem(4)]).first?.places(in: .en) == "line 4")
    #expect(LikeProblems.grouped([Self.problem(nil), Self.problem(nil)]).first?.places(in: .en) == nil)
  }
}
