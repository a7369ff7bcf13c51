import Findings
import Reports
import Testing
import Wording

@Suite("The report as a comment of a merge request")
struct MarkdownReportTests {
  private func text(_ result: CheckResult, _ language: Language = .fr) throws -> String {
    let sink = MemorySink()
    try CheckReportFormat.markdown.write(result, ReportSettings(language: language), to: sink)
    return sink.text
  }

  @Test("holds hostile names as plain texts", arguments: Language.allCases)
  func hostile(language: Language) throws {
    let text = try text(HostileResult.check, language)
    for scalar in text.unicodeScalars {
      #expect(scalar.value >= 0x20 || scalar == "\n")
      #expect(![0x202E, 0x7F, 0xFFFE].contains(scalar.value))
    }
    // Outside of code nothing is read as anything but text.
    let plain = outsideOfCode(text).replacing("\\[", with: "").replacing("\\]", with: "")
    for sign in ["<script", "@admin", "#123", "!45", "~label", "](https", "://evil", "www.evil", "@SUM"] {
      #expect(!plain.contains(sign), "\(sign)")
    }
    // No name begins a line, and no table has more cells than its head.
    #expect(!text.split(separator: "\n").contains { $0.hasPrefix("/") })
    for line in text.split(separator: "\n") where line.hasPrefix("| ") {
      #expect(cells(of: line) == 7, "\(line)")
    }
  }

  @Test("fits a comment, and says what it leaves out")
  func capped() throws {
    let specifications = (1...3000).map { number in
      var outcomes = OutcomeTally()
      outcomes.absent = 50
      let failures = (1...50).map { Failure(instance: UInt64($0), reason: .absentProperty) }
      return SpecificationResult(
        id: "R\(number)", name: String(repeating: "Exigence très longue ", count: 9), cardinality: .required,
        status: .fail, applicable: 50, failed: 50,
        requirements: [
          RequirementResult(
            facet: .property, cardinality: .required, text: String(repeating: "à renseigner ", count: 40),
            outcomes: outcomes, failures: failures)
        ], terms: RequirementTerms(severity: .blocking))
    }
    let result = CheckResult(
      toolVersion: "1", requirementFiles: [RequirementFileResult(path: "c.yaml", kind: .cahier)],
      models: [ModelResult(path: "a.ifc", specifications: specifications, explainer: SampleResult.Explainer())])
    let text = try text(result)
    #expect(text.utf8.count < 65_536 && text.utf8.count > 20_000)
    #expect(text.contains("autres exigences") && text.contains("autres listes d'écarts"))
    #expect(text.hasSuffix("<sub>recol 1</sub>\n"))
  }

  /// What is not between backticks.
  private func outsideOfCode(_ text: String) -> String {
    var out = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "`") {
      out += rest[..<start]
      let fence = rest[start...].prefix { $0 == "`" }
      if out.last == "\\" {
        rest = rest[fence.endIndex...]
        continue
      }
      rest = rest[fence.endIndex...]
      guard let end = closing(fence.count, in: rest) else { break }
      rest = rest[end...]
    }
    return out + rest
  }

  /// Where a run of exactly `count` backticks ends.
  private func closing(_ count: Int, in text: Substring) -> String.Index? {
    var rest = text
    while let start = rest.firstIndex(of: "`") {
      let run = rest[start...].prefix { $0 == "`" }
      if run.count == count { return run.endIndex }
      rest = rest[run.endIndex...]
    }
    return nil
  }

  /// The cells of a line of a table, as forges split it.
  private func cells(of line: Substring) -> Int {
    var bars = 0
    var isEscaped = false
    for character in line {
      if character == "|", !isEscaped { bars += 1 }
      isEscaped = character == "\\" && !isEscaped
    }
    return bars - 1
  }
}
