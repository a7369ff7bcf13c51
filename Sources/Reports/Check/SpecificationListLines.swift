import Findings
import Wording

/// The specifications of a model, or of a submission, as lines of text: how many came out how, those that do not hold in
/// full, the others in brief.
struct SpecificationListLines {
  /// Specifications that conform or are not applicable, shown of one list.
  private static let briefLimit = 40

  let page: TextPage
  let specifications: [SpecificationResult]
  let explainer: (any FailureExplainer)?
  /// What failures on nothing in particular are on: the model, the submission.
  var whole = CheckLabel.wholeModel
  /// What other parts of the submission tell something of, too.
  var shared: SharedRequirements?
  /// What people call lots.
  let lots: LotNames
  private var language: Language { page.settings.language }

  /// Writes the list.
  func write() {
    let all = specifications
    let lines = SpecificationLines(
      page: page, specifications: all, explainer: explainer, whole: whole, shared: shared, lots: lots)
    let standings = all.map(lines.standing)
    let counts = Standing.allCases.compactMap { standing -> String? in
      let count = standings.count { $0 == standing }
      return count > 0 ? standing.counted.said(in: language, ["\(count)"]) : nil
    }
    let heading = CheckLabel.specifications.phrase.said(in: language, ["\(all.count)"])
    page.line(indent: 2, [.init(heading + " " + counts.joined(separator: ", "))])
    page.gap()

    for standing in Standing.inReports where standing.isListed {
      for position in Self.byGravity(all) where standings[position] == standing {
        if page.out.hasFailed { return }
        lines.writeInFull(position)
      }
    }
    let brief = all.filter { $0.status == .notApplicable } + all.filter { $0.status == .pass }
    for specification in brief.prefix(Self.briefLimit) { lines.writeInBrief(specification) }
    let further = brief.count - Self.briefLimit
    if further > 0 {
      let text = CheckLabel.furtherSpecifications.phrase.said(in: language, ["\(further)", language.number(further)])
      page.line(indent: 2, [.init(text, .faint)])
    }
    if !brief.isEmpty { page.gap() }
  }

  /// The positions of specifications, those of a cahier with the gravest first.
  private static func byGravity(_ specifications: [SpecificationResult]) -> [Int] {
    let ranks = specifications.map { $0.terms.flatMap { Gravity.allCases.firstIndex(of: $0.severity) } ?? 0 }
    return specifications.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }
  }
}
