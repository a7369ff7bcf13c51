import Findings
import Reports
import TestSupport
import Testing
import Wording

@Suite("Reports of comparisons")
struct DiffReportTests {
  private static let texts = DiffReportFormat.allCases.filter { !$0.isBinary }

  private func written(
    _ format: DiffReportFormat, _ result: ComparisonResult = SampleComparison.comparison(), language: Language = .fr,
    maxFailures: Int? = nil, threads: Int = 1
  ) throws -> MemorySink {
    let sink = MemorySink()
    let settings = ReportSettings(language: language, maxFailures: maxFailures, threads: threads)
    try format.write(result, settings, to: sink)
    return sink
  }

  @Test("look like their references", arguments: texts, Language.allCases)
  func references(format: DiffReportFormat, language: Language) throws {
    let text = PageText.withoutFiles(try written(format, language: language).text)
    ReferenceOutput.compare(text, with: "diff.\(language.rawValue).\(format.rawValue)")
  }

  @Test("what is as it was is said once, and what fails still does not look mended")
  func unchanged() throws {
    var result = SampleComparison.comparison()
    let place = try #require(result.findings?.findings.firstIndex { $0.state == .remaining && $0.new != nil })
    #expect(try written(.text, result).text.contains("Porte 4 (valeur non conforme) → Porte 4 (valeur de remplissage)"))
    let before = result.findings?.findings[place].old
    result.findings?.findings[place].new = before
    let text = try written(.text, result).text
    #expect(text.contains("    Porte 4 (valeur non conforme)\n"), "\(text)")
    #expect(!text.contains("→ Porte 4 (valeur non conforme)"))
  }

  @Test("say how much is cut", arguments: texts.filter { $0 != .json })
  func cut(format: DiffReportFormat) throws {
    let text = PageText.withoutFiles(try written(format, maxFailures: 1).text)
    ReferenceOutput.compare(text, with: "diff-cut.fr.\(format.rawValue)")
  }

  private var damaged: ComparisonResult {
    var result = SampleComparison.comparison()
    result.new.problems =
      [Problem(.byteOrderMark, line: 1)]
      + (0..<80).map { Problem(.danglingReference, arguments: ["1", "2"], line: 40 + $0, instance: UInt64(70 + $0)) }
    return result
  }

  @Test("say where each problem of a model is and how much it weighs, the gravest first, and how many are not listed")
  func problems() throws {
    let text = PageText.withoutFiles(try written(.html, damaged).text)
    #expect(text.contains("erreur ligne 40, #70") && !text.contains("#90"), "\(text)")
    #expect(text.contains("… et 61 autres"))
    let rows = try WorkbookCells(try written(.xlsx, damaged).bytes).sheets["Synthèse"] ?? []
    #expect(rows.contains { $0["A"]?.text == "erreur ligne 119, #149" && $0["B"]?.text.isEmpty == false })
  }

  @Test("cut what was found in text for a screen, and keep why it fails")
  func longValues() throws {
    let result = SampleComparison.comparison { _ in String(repeating: "long ", count: 8_000) }
    let lines = try written(.text, result).text.split(separator: "\n\n")
    #expect(lines.count { $0.contains("(valeur non conforme)") } > 0)
    let finding = try #require(lines.first { $0.contains("(valeur non conforme)") })
    #expect(finding.contains("… (valeur non conforme)"))
  }

  @Test("the draft of an annex has GlobalIds as they are, to be copied")
  func globalIds() throws {
    let text = try written(.annex).text
    #expect(text.contains("(`2O2Fr$t4X7Zf8NOew3F101`"), "\(text)")
    #expect(!text.contains("\u{2060}"))
  }

  @Test("never say that a reservation is cleared", arguments: texts.filter { $0 != .json })
  func nothingIsDecided(format: DiffReportFormat) throws {
    let text = try written(format).text.lowercased().replacing("aucune réserve n'est levée", with: "")
      .replacing("aucune réserve n&#39;est levée", with: "")
    for words in ["réserve levée", "est levée", "sont levées"] { #expect(!text.contains(words), "\(words)") }
    #expect(text.contains("proposée"))
  }

  @Test("say that nothing was compared where a model could not be read", arguments: texts)
  func unusable(format: DiffReportFormat) throws {
    var result = ComparisonResult(
      toolVersion: "1", old: ComparedModel(path: "a.ifc"), new: ComparedModel(path: "b.ifc"))
    result.new.problems = [Problem(.truncated, line: 1, offset: 0)]
    let text = try written(format, result).text
    #expect(text.contains(format == .json ? "\"status\": \"error\"" : "rien n"))
  }

  @Test("as a workbook: a sheet for findings and one for each kind of change")
  func workbook() throws {
    let book = try WorkbookCells(try written(.xlsx).bytes)
    #expect(
      book.names == [
        "Synthèse", "Suivi des réserves", "Objets disparus", "Objets ajoutés", "Objets modifiés",
        "Rapprochements douteux",
      ])
    #expect(book.sheets["Suivi des réserves"]?.count == 9)
    #expect(book.sheets["Objets modifiés"]?.count == 12)
    let row = try #require(book.sheets["Suivi des réserves"]?[2])
    #expect(row["A"]?.text == "levée proposée" && row["M"]?.text.contains("même valeur") == true)
  }

  @Test("write hostile names as text", arguments: DiffReportFormat.allCases)
  func hostile(format: DiffReportFormat) throws {
    let names = HostileNames.all
    let result = SampleComparison.comparison { names[Int($0) % names.count] }
    let sink = try written(format, result)
    if format == .html {
      #expect(!sink.text.contains("<script>alert") && !sink.text.contains("<img") && !sink.text.contains("<svg/"))
    }
    if format == .xlsx { _ = try WorkbookCells(sink.bytes) }
    if format == .annex { #expect(!sink.text.contains("<script")) }
  }

  @Test("give the same for any number of threads")
  func threads() throws {
    var result = SampleComparison.comparison()
    result.objects?.added = Array(1...3000)
    #expect(try written(.json, result).bytes == written(.json, result, threads: 4).bytes)
  }
}
