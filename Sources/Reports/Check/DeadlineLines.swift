import Findings
import Wording

/// What the text report of a check says of deadlines: each with its day, where things stand, how it was counted and
/// what happens on the day; then delays whose day is not known.
struct DeadlineLines {
  let page: TextPage
  let result: CheckResult
  private var language: Language { page.settings.language }

  /// Writes it all; nothing where no cahier states a delay.
  func write() {
    guard !result.deadlines.isEmpty || !result.pendingDeadlines.isEmpty else { return }
    page.line([.init(DeadlineLabel.heading(of: result, in: language), .strong)])
    for deadline in result.deadlines { write(deadline) }
    for pending in result.pendingDeadlines {
      let facts = [pending.kind.phrase.said(in: language), pending.id, pending.said(in: language, namesOption: true)]
      page.paragraph(
        indent: 2, hanging: 2, [.init(DeadlineLabel.unknown.phrase.said(in: language, facts), .doubtful)])
    }
    page.gap()
  }

  private func write(_ deadline: Deadline) {
    let facts = [deadline.kind.phrase.said(in: language), deadline.id, language.day(deadline.date)]
    let moved = deadline.moved(in: language).map { ", " + $0 } ?? ""
    page.paragraph(
      indent: 2, hanging: 2,
      [
        .init(DeadlineLabel.deadline.phrase.said(in: language, facts)), .init(moved, .faint), .init(" — "),
        .init(deadline.standing(in: language), deadline.isLate ? .bad : .plain),
      ])
    let effect = deadline.kind.effect.said(in: language)
    let separator = language.semicolon
    page.paragraph(
      indent: 4, hanging: 2, [.init(deadline.counting(in: language) + separator + effect, .faint)])
    if let penalty = deadline.penalty {
      page.paragraph(indent: 4, hanging: 2, [.init(penalty.said(in: language, namesOption: true))])
    }
  }
}
