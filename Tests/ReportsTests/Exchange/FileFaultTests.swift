import Findings
import Reports
import Testing
import Wording

@Suite("Files that cannot be used")
struct FileFaultTests {
  private static let formats: [CheckReportFormat] = [.csv, .junit, .sarif, .markdown, .github, .codequality]

  private static let empty = CheckResult(
    toolVersion: "1.2.3", requirementFiles: [RequirementFileResult(path: "a.ids", kind: .ids, title: "A")],
    models: [ModelResult(path: "vide.ifc", problems: [Problem(.emptyFile)])])

  private static func submission(_ code: ProblemCode) -> CheckResult {
    CheckResult(
      toolVersion: "1.2.3", requirementFiles: empty.requirementFiles,
      models: ExchangeSample.result([ExchangeSample.specification("1", failures: 1)]).models,
      submission: SubmissionResult(
        specifications: [ExchangeSample.specification("M", failures: 0)],
        problems: [FileProblem(path: "remise/clos", Problem(code, arguments: ["accès refusé"]))]))
  }

  @Test("stand in every report of failures: a model", arguments: formats)
  func model(format: CheckReportFormat) throws {
    let text = try ExchangeSample.text(format, Self.empty)
    #expect(text.contains("vide.ifc") && text.contains("le fichier est vide"), "\(text)")
  }

  @Test("stand in every report of failures: a folder", arguments: formats)
  func folder(format: CheckReportFormat) throws {
    let text = try ExchangeSample.text(format, Self.submission(.unreadableFolder))
    #expect(text.contains("remise/clos"), "\(text)")
    if format == .junit { #expect(text.contains("<error type=\"unreadable-folder\"")) }
    if format == .sarif { #expect(text.contains("recol/unreadable-folder") && text.contains("\"error\"")) }
    if format == .github { #expect(text.contains("::error file=remise/clos")) }
  }

  @Test("stand in every report of failures: demands that could not be read, once for a file", arguments: formats)
  func refusedDemands(format: CheckReportFormat) throws {
    var result = ExchangeSample.result([ExchangeSample.specification("1", failures: 0)])
    result.requirementFiles[0].sheets = SheetsResult(
      sheets: [],
      refused: (2...3).map {
        SheetRemark(sheet: "Murs", row: $0, column: "B", code: "unknown-class", message: "classe « Bidule » inconnue")
      })
    result.markRefusedDemands()
    let text = try ExchangeSample.text(format, result)
    #expect(text.contains("2 demandes refusées") && text.contains("Bidule"), "\(text)")
    if format != .markdown { #expect(text.contains("demands-refused")) }
    if format == .junit { #expect(text.contains("errors=\"1\"")) }
    if format == .sarif { #expect(text.contains("\"executionSuccessful\": false")) }
    if format == .github { #expect(text.contains("::error file=a.ids")) }
    if format == .csv { #expect(text.split(separator: "\r\n").count == 2) }
  }

  @Test("are topics", arguments: [CheckReportFormat.bcf, .bcf21])
  func topics(format: CheckReportFormat) throws {
    let markups = try BCFContent(Self.empty, format).markups
    #expect(markups.flatMap { BCFContent.contents("Title", in: $0) } == ["vide.ifc — le fichier est vide"])
    let folder = try BCFContent(Self.submission(.unreadableFolder), format).markups
    #expect(folder.contains { $0.contains("clos") && $0.contains("unreadable-folder") })
  }

  @Test("have a row of as many cells as others")
  func row() throws {
    let rows = try ExchangeSample.text(.csv, Self.empty).split(separator: "\r\n")
    #expect(rows.count == 2)
    #expect(rows[1].count { $0 == "," } == rows[0].count { $0 == "," })
    #expect(rows[1].contains("not-evaluable,empty-file,"))
  }
}
