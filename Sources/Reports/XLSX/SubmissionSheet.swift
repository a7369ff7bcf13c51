import Findings
import Workbook
import Wording

/// What belongs to no single model: the rules between files and on documents, and the files that were left out.
struct SubmissionSheet {
  let sheets: SheetFiller
  private var language: Language { sheets.language }

  func write() {
    sheets.begin(
      .submissionSheet,
      [
        (.kind, 24), (.id, 12), (.title, 44), (.status, 16), (.severity, 11), (.checks, 12), (.valid, 12),
        (.validShare, 12), (.message, 60), (.code, 24),
      ])
    guard let submission = sheets.result.submission else { return }
    for specification in submission.specifications { write(specification) }
    for file in submission.problems + submission.leftOut {
      sheets.book.row([
        .text(sheets.said(.leftOut)), .empty, sheets.foreign(file.path), .empty,
        .text(file.problem.severity.phrase.said(in: language)), .empty, .empty, .empty,
        sheets.foreign(file.problem.message(in: language)), .text(file.problem.code.rawValue),
      ])
    }
  }

  private func write(_ specification: SpecificationResult) {
    let outcomes = specification.outcomes
    sheets.book.row([
      .text(sheets.said(.title)), sheets.foreign(specification.id), sheets.foreign(specification.name),
      .text(specification.standing.phrase.said(in: language)),
      Cell(specification.terms?.severity.phrase.said(in: language)), .integer(outcomes.total), .integer(outcomes.valid),
      sheets.share(outcomes.valid, of: outcomes.total), sheets.foreign(specification.why?.said(in: language)),
      Cell(specification.why?.why.rawValue),
    ])
  }
}
