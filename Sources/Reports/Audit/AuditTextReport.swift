import Findings
import Wording

/// `audit --format text`: per file whether it is sound, then its problems, errors first.
struct AuditTextReport {
  /// Problems shown per file where nobody asks for more.
  private static let problemLimit = 100

  private let result: AuditResult
  private let page: TextPage
  private var language: Language { page.settings.language }

  init(_ result: AuditResult, _ settings: ReportSettings, _ out: ByteWriter) {
    self.result = result
    page = TextPage(out, settings)
  }

  func write() {
    for file in result.files {
      let errors = file.problems.reduce(0) { $0 + ($1.severity == .error ? $1.count : 0) }
      let warnings = file.problems.reduce(0) { $0 + ($1.severity == .warning ? $1.count : 0) }
      let outcome =
        errors + warnings == 0
        ? ProblemLabel.sound.phrase.said(in: language)
        : ProblemLabel.counts.phrase.said(in: language, language.counted(errors) + language.counted(warnings))
      page.paragraph(
        hanging: 2,
        [
          .init(file.path, .strong), .init(file.title.map { " " + language.quoted($0) } ?? ""), .init(" — "),
          .init(outcome, errors > 0 ? .strongBad : warnings > 0 ? .doubtful : .strongGood),
        ])
      ProblemLines(page).write(
        file.problems, limit: page.settings.maxFailures ?? Self.problemLimit, indent: 2)
    }
  }
}
