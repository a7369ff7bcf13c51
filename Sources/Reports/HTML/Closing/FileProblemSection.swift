import Findings
import Wording

/// What is the matter with the files themselves: models, requirement files, folders.
struct FileProblemSection {
  /// Problems listed of one file.
  private static let limit = 50

  let page: ReportPage
  private var html: HTMLWriter { page.html }
  private var language: Language { page.language }
  private var colon: String { language.colon }

  private struct Line {
    let severity: Severity
    let place: String
    let message: String
    /// How many problems it stands for.
    var count = 1
    /// Whether its sentence is true that many times; a problem of a model says itself how many it stands for.
    var isRepeated = false
  }

  func write() {
    page.section("problems", .fileProblems) {
      let result = page.result
      var count = 0
      for file in result.requirementFiles where !file.problems.isEmpty {
        count += 1
        write(
          file.path,
          LikeProblems.grouped(file.problems).map { like in
            Line(
              severity: like.first.severity, place: like.places(in: language) ?? "",
              message: like.message(in: language), count: like.members.count, isRepeated: like.members.count > 1)
          })
      }
      for file in result.requirementFiles {
        guard let refused = file.sheets?.refused, !refused.isEmpty else { continue }
        count += 1
        write(
          file.path,
          refused.map { row in
            Line(
              severity: .warning, place: row.place,
              message: row.message + " (\(row.code))")
          })
      }
      for problem in result.submission?.problems ?? [] {
        count += 1
        write(problem.path, [line(problem.problem)])
      }
      for model in result.models where !model.problems.isEmpty {
        count += 1
        write(model.path, model.problems.gravestFirst.map(line))
      }
      if count == 0 { html.element(.p, ScopeLabel.noProblem.phrase.said(in: language)) }
    }
  }

  private func line(_ problem: Problem) -> Line {
    Line(
      severity: problem.severity, place: problem.place(in: language),
      message: problem.message(in: language) + " (\(problem.code.rawValue))", count: problem.count)
  }

  private func write(_ path: String, _ lines: [Line]) {
    let ordered = lines.filter { $0.severity == .error } + lines.filter { $0.severity != .error }
    let count = lines.reduce(0) { $0 + $1.count }
    html.element(.h3) {
      html.foreign(path)
      html.text(" — " + ScopeLabel.problemCount.phrase.said(in: language, language.counted(count)))
    }
    html.element(.div, [.classes("wide")]) {
      html.element(.table) {
        page.head([
          (ScopeLabel.severity.phrase, false), (ScopeLabel.place.phrase, false), (ScopeLabel.problem.phrase, false),
        ])
        html.element(.tbody) {
          for line in ordered.prefix(Self.limit) {
            html.element(.tr) {
              html.element(
                .td, [.classes("severity \(line.severity.rawValue)")], line.severity.phrase.said(in: language))
              html.element(.td) { html.foreign(line.place) }
              html.element(.td) {
                if line.isRepeated {
                  html.text(ProblemLabel.times.phrase.said(in: language, language.counted(line.count)) + colon)
                }
                html.sentence(line.message)
              }
            }
          }
        }
      }
    }
    page.further(ordered.dropFirst(Self.limit).reduce(0) { $0 + $1.count }, SheetLabel.further.phrase)
  }
}
