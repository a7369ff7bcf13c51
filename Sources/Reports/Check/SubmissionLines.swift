import Findings
import Wording

/// What belongs to no single model, as a section of the text report.
struct SubmissionLines {
  /// Files shown that folders hold beside models.
  private static let leftOutLimit = 10

  let page: TextPage
  let submission: SubmissionResult
  let shared: SharedRequirements
  let lots: LotNames
  private var language: Language { page.settings.language }

  /// Writes the section; nothing where no rule was asked and there is nothing to tell.
  func write() {
    for file in submission.problems {
      page.line([.init(DisplayText.printable(file.path), .strong)])
      ProblemLines(page).write([file.problem], limit: 1, indent: 2)
      page.gap()
    }
    writeLeftOut()
    // Where a single model was given, its own section is the report.
    guard !submission.specifications.allSatisfy(isUnasked) else { return }
    let isJudged = !submission.specifications.allSatisfy { $0.status == .notApplicable || $0.lacksSubmission }
    let verdict = isJudged ? submission.status.phrase : Status.notEvaluated.phrase
    let style: TextStyle = !isJudged ? .strong : submission.status == .pass ? .strongGood : .strongBad
    page.paragraph(
      hanging: 2,
      [
        .init(CheckLabel.submission.phrase.said(in: language), .strong), .init(" — "),
        .init(verdict.said(in: language), style),
      ])
    SpecificationListLines(
      page: page, specifications: submission.specifications, explainer: submission.explainer, whole: .wholeSubmission,
      shared: shared, lots: lots
    ).write()
    page.gap()
  }

  private func isUnasked(_ specification: SpecificationResult) -> Bool {
    switch specification.why?.why {
    case .singleModel: true
    case .noDocuments: specification.status != .notEvaluated
    // Where something is expected of the submission, the line says why nobody judged it.
    case .noSubmission: specification.why?.arguments.isEmpty ?? true
    default: false
    }
  }

  private func writeLeftOut() {
    let files = submission.leftOut
    guard !files.isEmpty else { return }
    page.line([.init(CheckLabel.leftOut.phrase.said(in: language, ["\(files.count)", language.number(files.count)]))])
    for file in files.prefix(Self.leftOutLimit) {
      let mark = language.colon
      page.paragraph(
        indent: 2, hanging: 2,
        [.init(DisplayText.printable(file.path) + mark + file.problem.message(in: language), .faint)])
    }
    let further = files.count - Self.leftOutLimit
    if further > 0 {
      let text = CheckLabel.furtherFiles.phrase.said(in: language, ["\(further)", language.number(further)])
      page.line(indent: 2, [.init(text, .faint)])
    }
    page.gap()
  }
}
