import Findings
import Wording

/// What the text report of a check says for the decision: the word that the proposal corresponds to, its reasons with
/// the requirements that they are about, the reservations, and what a person must look at and sign.
struct DecisionLines {
  /// Requirements that a reason names.
  private static let namedLimit = 12
  /// Reservations shown.
  private static let reservationLimit = 30

  let page: TextPage
  let result: CheckResult
  private var language: Language { page.settings.language }

  /// Writes what the proposal corresponds to.
  func write(_ decision: ProposedDecision) {
    let words = [decision.regime.phrase.said(in: language), decision.term.phrase.said(in: language)]
    page.paragraph(hanging: 2, [.init(DecisionLabel.corresponds.phrase.said(in: language, words))])
    if decision.hasObstacles {
      page.paragraph(hanging: 2, [.init(DecisionLabel.obstacles.phrase.said(in: language), .doubtful)])
    }
    if let source = decision.source {
      page.paragraph(
        hanging: 2,
        [.init(DecisionLabel.regimeSource.phrase.said(in: language, [Citation.said(source, in: language)]), .faint)])
    }
  }

  /// Writes each reason with the ids of the requirements that it is about, or with the models, folders and points.
  func writeMotives(_ proposed: ProposedVerdict) {
    let texts = MotiveText(result: result, language: language)
    let subjects = proposed.motives.map { motive in
      let requirements = proposed.requirements(of: motive.reason).map { $0.id + clause($0) }
      return requirements.isEmpty ? texts.subjects(of: motive) : requirements
    }
    // What names nothing stands on the first line already.
    guard subjects.contains(where: { !$0.isEmpty }) else { return }
    page.line([.init(DecisionLabel.motives.phrase.said(in: language), .strong)])
    for (motive, subjects) in zip(proposed.motives, subjects) {
      let named = subjects.prefix(Self.namedLimit).map(DisplayText.printable)
      let further = furtherText(subjects.count - Self.namedLimit)
      let mark = subjects.isEmpty ? "" : language.colon
      let text = texts.sentence(of: motive) + mark
      page.paragraph(
        indent: 2, hanging: 2,
        [.init(text), .init((named + [further].compactMap { $0 }).joined(separator: ", "), .faint)])
    }
    page.gap()
  }

  /// Writes the reservations that are proposed for works.
  func write(_ reservations: [MotiveRequirement]) {
    guard !reservations.isEmpty else { return }
    let heading = DecisionLabel.reservations.phrase.said(in: language, ["\(reservations.count)"])
    page.line([.init(heading, .strong)])
    for requirement in reservations.prefix(Self.reservationLimit) {
      page.paragraph(
        indent: 2, hanging: 4,
        [
          .init("• "), .init(requirement.id + "  ", .faint),
          .init(requirement.name + clause(requirement)), .init(counts(of: requirement), .faint),
        ])
    }
    if let further = furtherText(reservations.count - Self.reservationLimit) {
      page.line(indent: 2, [.init(further, .faint)])
    }
    page.gap()
  }

  /// Writes what could not be evaluated, at most `limit` requirements, and where to sign for what only a person can
  /// check.
  func writeNotEvaluated(limit: Int) {
    let open = result.notEvaluated
    if !open.isEmpty {
      page.line([.init(DecisionLabel.notEvaluated.phrase.said(in: language, ["\(open.count)"]), .strong)])
      for line in open.prefix(limit) {
        let reasons = line.reasons.map { $0.reason.phrase.said(in: language) }
        let why = reasons.isEmpty ? line.requirement.why.map { [$0.said(in: language)] } ?? [] : reasons
        let numbers = [line.requirement.notEvaluable, line.requirement.notEvaluable, line.requirement.checks]
        let shown = ["\(numbers[0])", language.number(numbers[1]), language.number(numbers[2])]
        let count =
          line.requirement.notEvaluable > 0
          ? " — " + DecisionLabel.notEvaluatedChecks.phrase.said(in: language, shown) : ""
        page.paragraph(
          indent: 2, hanging: 2,
          [
            .init("☐ "), .init(line.requirement.id + "  ", .faint), .init(line.requirement.name + count),
            .init(why.isEmpty ? "" : " (" + why.joined(separator: ", ") + ")", .faint),
          ])
      }
      if let further = furtherText(open.count - limit) { page.line(indent: 2, [.init(further, .faint)]) }
    }
    guard !open.isEmpty || result.requirementFiles.contains(where: { !$0.checklist.isEmpty }) else { return }
    page.line(indent: 2, [.init(DecisionLabel.signature.phrase.said(in: language))])
    page.gap()
  }

  private func clause(_ requirement: MotiveRequirement) -> String {
    requirement.clause.map { DecisionLabel.clause.phrase.said(in: language, [$0]) } ?? ""
  }

  private func counts(of requirement: MotiveRequirement) -> String {
    if let failing = requirement.outcomes.failing(in: language) { return " — " + failing }
    guard requirement.failed > 0 else {
      return requirement.why.map { " — " + $0.said(in: language) } ?? ""
    }
    let numbers = ["\(requirement.failed)", language.number(requirement.failed), language.number(requirement.checks)]
    return " — " + ProposalLabel.failing.phrase.said(in: language, numbers)
  }

  private func furtherText(_ count: Int) -> String? {
    guard count > 0 else { return nil }
    return DecisionLabel.furtherRequirements.phrase.said(in: language, ["\(count)", language.number(count)])
  }
}
