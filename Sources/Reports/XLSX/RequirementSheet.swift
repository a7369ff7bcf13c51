import Findings
import Workbook
import Wording

/// The requirements, a row each: what the submission comes to, with the counts of each way to fail.
struct RequirementSheet {
  let sheets: SheetFiller
  private var language: Language { sheets.language }

  func write() {
    sheets.begin(
      .requirementSheet,
      [
        (.id, 10), (.title, 36), (.status, 14), (.severity, 11), (.lots, 22), (.contractors, 20), (.clause, 16),
        (.asked, 50), (.objects, 11), (.objectsFailing, 11), (.checks, 11), (.valid, 11), (.absent, 11),
        (.placeholder, 11), (.misplaced, 11), (.invalid, 11), (.notEvaluable, 11), (.validShare, 11),
        (.threshold, 11), (.reached, 10), (.why, 40), (.purpose, 40), (.fix, 50),
      ])
    for specification in sheets.result.submissionSpecifications { write(specification) }
  }

  private func write(_ specification: SpecificationResult) {
    let outcomes = specification.outcomes
    let terms = specification.terms
    let asked = [specification.applicability] + specification.requirements.map(\.text)
    let counts = Outcome.allCases.map { Cell.integer(outcomes[$0]) }
    var cells: [Cell] = [
      sheets.foreign(specification.id), sheets.foreign(specification.name),
      .text(specification.standing.phrase.said(in: language)),
      Cell(terms?.severity.phrase.said(in: language)), sheets.foreign(sheets.lots(of: terms)),
      sheets.foreign(sheets.contractors(of: terms)), sheets.foreign(terms?.clause),
      sheets.lines(asked), .integer(specification.applicable), .integer(specification.failed), .integer(outcomes.total),
    ]
    cells += counts
    cells += [
      sheets.share(outcomes.valid, of: outcomes.total), terms.map { .share($0.threshold / 100) } ?? .empty,
      reached(terms, specification),
      sheets.lines(
        waived(specification) + [specification.why].compactMap { $0 }.map { $0.said(in: language) }
          + specification.remarks.map { $0.said(in: language) }),
      sheets.foreign(terms?.purpose), sheets.lines(FixText.lines(for: specification)),
    ]
    sheets.book.row(cells)
  }

  /// Why a share below its threshold may suffice.
  private func waived(_ specification: SpecificationResult) -> [String] {
    let count = specification.outcomes.total - specification.askedOutcomes.total
    return count > 0 ? [GateLabel.waived.phrase.said(in: language, ["\(count)", language.number(count)])] : []
  }

  /// Whether what is still asked suffices; what is waived is not.
  private func reached(_ terms: RequirementTerms?, _ specification: SpecificationResult) -> Cell {
    guard let terms, specification.outcomes.total > 0 else { return .empty }
    let isReached = terms.isReached(by: specification.askedOutcomes) || specification.askedStatus == .pass
    return .text(sheets.said(isReached ? .yes : .no))
  }
}
