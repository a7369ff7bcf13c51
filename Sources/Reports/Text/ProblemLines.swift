import Findings
import Wording

/// The problems of a file as lines of text, the gravest first.
struct ProblemLines {
  let page: TextPage
  private var language: Language { page.settings.language }

  init(_ page: TextPage) {
    self.page = page
  }

  /// Writes `problems` of a model, at most `limit` of them, and how many are left out.
  func write(_ problems: [Problem], limit: Int, indent: Int) {
    let ordered = problems.gravestFirst
    for problem in ordered.prefix(limit) {
      write(
        problem.severity, place: problem.place(in: language), message: problem.message(in: language), indent: indent)
    }
    writeFurther(Array(ordered.dropFirst(limit)).total, indent: indent)
  }

  /// Writes `problems` of a requirement file, like with like: at most `limit` sentences, and how many problems are left
  /// out.
  func write(_ problems: [RequirementFileProblem], limit: Int, indent: Int) {
    let groups = LikeProblems.grouped(problems)
    for group in groups.prefix(limit) {
      let places = group.places(in: language)
      let count = group.members.count
      guard count > 1 else {
        write(
          group.first.severity, place: places ?? "", message: group.message(in: language), indent: indent)
        continue
      }
      let times = ProblemLabel.times.phrase.said(in: language, language.counted(count))
      write(group.first.severity, place: times, message: group.message(in: language), indent: indent)
      if let places { page.paragraph(indent: indent + 4, hanging: 0, [.init(places, .faint)]) }
    }
    writeFurther(groups.dropFirst(limit).reduce(0) { $0 + $1.members.count }, indent: indent)
  }

  private func write(_ severity: Severity, place: String, message: String, indent: Int) {
    let style: TextStyle =
      switch severity {
      case .error: .bad
      case .warning: .doubtful
      case .note: .faint
      }
    var pieces = [TextPage.Piece(severity.phrase.said(in: language), style)]
    if !place.isEmpty { pieces.append(.init(" " + place, .faint)) }
    pieces.append(.init(language.colon + message))
    page.paragraph(indent: indent, hanging: 2, pieces)
  }

  private func writeFurther(_ count: Int, indent: Int) {
    guard count > 0 else { return }
    let label = ProblemLabel.further.phrase.said(in: language, ["\(count)", language.number(count)])
    page.line(indent: indent, [.init(label, .faint)])
  }
}
