import Findings
import Wording

/// One specification as lines of text: what fails with its objects, the rest on a line.
struct SpecificationLines {
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

  /// Writes the specification at `position` of the list in full.
  func writeInFull(_ position: Int) {
    let specification = specifications[position]
    writeHeading(specification)
    if let terms = specification.terms {
      write(terms, specification.outcomes, isShared: shared?.contains(specification) ?? false)
    }
    if !specification.applicability.isEmpty {
      let text = CheckLabel.appliesTo.phrase.said(in: language, [specification.applicability])
      page.paragraph(indent: 6, hanging: 2, [.init(text, .faint)])
    }
    if let why = specification.why { page.paragraph(indent: 6, hanging: 2, [.init(why.said(in: language))]) }
    for remark in specification.remarks {
      page.paragraph(indent: 6, hanging: 2, [.init(remark.said(in: language), .doubtful)])
    }
    let groups = FailureGroupLines(page: page, explainer: explainer, whole: whole, specification: position)
    groups.write(specification.failures, requirement: nil, indent: 6)
    for (number, requirement) in specification.requirements.enumerated()
    where requirement.status == .fail || requirement.status == .notEvaluated {
      write(requirement)
      groups.write(requirement.failures, requirement: number, indent: 8)
    }
    page.gap()
  }

  /// Writes the specification on one line, with what there is to say about it.
  func writeInBrief(_ specification: SpecificationResult) {
    writeHeading(specification)
    for explanation in [specification.why].compactMap({ $0 }) + specification.remarks {
      page.paragraph(indent: 6, hanging: 2, [.init(explanation.said(in: language), .faint)])
    }
  }

  /// How a specification stands in the submission.
  func standing(of specification: SpecificationResult) -> Standing {
    shared?.standing(specification) ?? specification.standing
  }

  private func writeHeading(_ specification: SpecificationResult) {
    var pieces: [TextPage.Piece] = []
    let standing = standing(of: specification)
    pieces.append(.init(standing.mark + " ", standing.style))
    pieces.append(.init(specification.id + "  ", .faint))
    pieces.append(.init(specification.name, specification.status == .fail ? .strong : .plain))
    var said = " — " + tally(of: specification)
    if standing == .withinThreshold || standing == .waived { said += ", " + standing.phrase.said(in: language) }
    pieces.append(.init(said, .faint))
    page.paragraph(indent: 2, hanging: 4, pieces)
  }

  private func tally(of specification: SpecificationResult) -> String {
    let all = language.number(specification.applicable)
    // A rule looks at properties, pairs, files: two of them may be of one object.
    let isRule = specification.requirements.first?.facet == .rule
    if specification.failed > 0 {
      let failed = specification.failed
      return (isRule ? CheckLabel.lookedAtFailing : .objectsFailing).phrase.said(
        in: language, ["\(failed)", language.number(failed), all])
    }
    if specification.status == .notApplicable { return specification.status.phrase.said(in: language) }
    return (isRule ? CheckLabel.lookedAt : .objects).phrase.said(in: language, ["\(specification.applicable)", all])
  }

  /// What a cahier says of the specification, on a line.
  private func write(_ terms: RequirementTerms, _ outcomes: OutcomeTally, isShared: Bool) {
    var parts = [terms.severity.phrase.said(in: language)]
    func add(_ label: ProposalLabel, _ arguments: String...) {
      parts.append(label.phrase.said(in: language, arguments))
    }
    if terms.isReinforced { add(.reinforced) }
    if !terms.lots.isEmpty {
      add(.lots, "\(terms.lots.count)", terms.lots.map(lots.title(of:)).joined(separator: ", "))
    }
    if let clause = terms.clause { parts.append(clause) }
    if outcomes.total > 0 {
      add(
        isShared ? .thresholdOfAll : .threshold, language.threshold(terms.threshold),
        language.share(outcomes.valid, of: outcomes.total))
    }
    page.paragraph(indent: 6, hanging: 2, [.init(parts.joined(separator: " · "), .faint)])
    if let purpose = terms.purpose { page.paragraph(indent: 6, hanging: 2, [.init(purpose, .faint)]) }
  }

  private func write(_ requirement: RequirementResult) {
    let total = language.number(requirement.outcomes.total)
    let count =
      requirement.failed > 0
      ? CheckLabel.checksFailing.phrase.said(in: language, [language.number(requirement.failed), total])
      : CheckLabel.checksNotEvaluable.phrase.said(in: language, [language.number(requirement.notEvaluable), total])
    page.paragraph(
      indent: 6, hanging: 2,
      [.init(requirement.text.isEmpty ? requirement.facet.rawValue : requirement.text), .init(" — " + count, .bad)])
  }
}
