import Findings
import Wording

/// What became of the findings, as lines of text: the counts, what is suspicious, then state by state, the gravest first.
struct DiffFindingLines {
  let page: TextPage
  let result: ComparisonResult
  let findings: FindingComparison
  let explainer: any ComparisonExplainer
  let limit: Int
  private var language: Language { page.settings.language }

  /// The order in which people want to know.
  static let order: [ComparedState] = [.regressed, .new, .unverifiable, .remaining, .partlyCleared, .cleared]

  func write() {
    page.gap()
    page.line([.init(DiffLabel.findingsHeading.phrase.said(in: language), .strong)])
    let counts = ComparedState.allCases.compactMap { state -> String? in
      let count = findings.count(state)
      return count == 0 ? nil : state.counted.said(in: language, ["\(count)", language.number(count)])
    }
    page.paragraph(
      indent: 2, hanging: 2,
      [.init(counts.isEmpty ? DiffLabel.none.phrase.said(in: language) : counts.joined(separator: ", "))])
    if findings.suspected > 0 { writeCount(.suspected, findings.suspected, .doubtful) }
    if findings.changedBeside > 0 { writeCount(.changedBeside, findings.changedBeside, .plain) }
    for state in Self.order { write(state) }
  }

  private func writeCount(_ label: DiffLabel, _ count: Int, _ style: TextStyle) {
    let text = label.phrase.said(in: language, ["\(count)", language.number(count)])
    page.paragraph(indent: 2, hanging: 2, [.init(text, style)])
  }

  private func write(_ state: ComparedState) {
    let all = findings.findings.filter { $0.state == state }
    guard !all.isEmpty else { return }
    page.gap()
    let heading = state.counted.said(in: language, ["\(all.count)", language.number(all.count)])
    page.line([.init(heading, style(of: state))])
    for finding in all.prefix(limit) { write(finding) }
    let rest = all.count - limit
    guard rest > 0 else { return }
    page.line(
      indent: 2, [.init(DiffLabel.further.phrase.said(in: language, ["\(rest)", language.number(rest)]), .faint)])
  }

  private func write(_ finding: ComparedFinding) {
    let words = DiffFindingWords(finding, findings, explainer, language, columns: FailureGroupLines.foundColumns)
    var pieces: [TextPage.Piece] = [.init(words.requirement, .strong)]
    if let object = words.object { pieces.append(.init(" — " + object)) }
    page.paragraph(indent: 2, hanging: 2, pieces)
    if finding.old != nil || finding.new != nil {
      // What is as it was is said once.
      let after: [TextPage.Piece] =
        words.after == words.before
        ? [] : [.init(" → "), .init(words.after, finding.new == nil ? .good : .bad)]
      page.paragraph(indent: 4, hanging: 2, [.init(words.before, .bad)] + after)
    }
    if let suspicion = finding.suspicion {
      page.paragraph(indent: 4, hanging: 2, [.init(suspicion.phrase.said(in: language), .doubtful)])
    }
  }

  private func style(of state: ComparedState) -> TextStyle {
    switch state {
    case .cleared: .strongGood
    case .new, .regressed: .strongBad
    case .partlyCleared, .remaining, .unverifiable: .strong
    }
  }
}
