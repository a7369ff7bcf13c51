import Findings
import Wording

/// What blocks, by who has to mend it; without a cahier, what does not hold.
struct BlockingSection {
  /// Requirements listed.
  private static let limit = 30

  let page: ReportPage
  private var html: HTMLWriter { page.html }
  private var language: Language { page.language }
  private var isProposal: Bool { page.proposed != nil }

  func write() {
    let found = page.requirements.filter { isProposal ? $0.whole.blocks : $0.whole.status == .fail }
    page.section("blocking", isProposal ? .blocking : .failing) {
      guard !found.isEmpty else {
        html.element(.p, FrontLabel.nothingBlocks.phrase.said(in: language))
        return
      }
      let shown = Array(found.prefix(Self.limit))
      let groups = isProposal ? Owners(page: page).grouped(shown) : [("", shown)]
      let room = FirstPage(page: page).rows(
        of: groups.map { group in .init(head: group.owners, rows: group.requirements.map(texts)) })
      html.element(.div, [.classes("wide")]) { writeTable(groups, room) }
      writeFurther(found.count - shown.count, "screen")
      writeFurther(found.count - room.reduce(0, +), "paper")
    }
  }

  /// What a row says, as far as it decides how many lines it takes.
  private func texts(of requirement: ReportedRequirement) -> (name: String, finding: String) {
    let whole = requirement.whole
    let name = [whole.id, whole.name, whole.terms?.responsible].compactMap(\.self).joined(separator: " ")
    return (name, whole.failing(in: language) ?? whole.why?.said(in: language) ?? "")
  }

  /// How many are left out, on a screen or on the first page of paper.
  private func writeFurther(_ count: Int, _ medium: String) {
    guard count > 0 else { return }
    let said = FrontLabel.further.phrase.said(in: language, language.counted(count))
    html.element(.p, [.classes("faint \(medium)")], said)
  }

  /// - Parameter room: how many rows of each group stand on the first page of paper.
  private func writeTable(_ groups: [(owners: String, requirements: [ReportedRequirement])], _ room: [Int]) {
    let hasClause = groups.contains { $0.requirements.contains { $0.whole.terms?.clause != nil } }
    let heads: [FrontLabel] = [.requirement, .finding] + (hasClause ? [.clause] : [])
    html.element(.table, [.classes("cards")]) {
      page.head(heads.map { ($0.phrase, false) })
      for (group, rows) in zip(groups, room) {
        html.element(.tbody, rows > 0 ? [] : [.classes("screen")]) {
          if isProposal { writeOwners(group.owners, columns: heads.count) }
          for (place, requirement) in group.requirements.enumerated() {
            write(requirement, hasClause: hasClause, isOnPaper: place < rows)
          }
        }
      }
    }
  }

  private func writeOwners(_ owners: String, columns: Int) {
    html.element(.tr, [.classes("owner")]) {
      html.element(.th, [.set(.scope, "rowgroup"), .set(.columnSpan, "\(columns)")]) {
        html.text(FrontLabel.whose.phrase.said(in: language) + language.colon)
        html.sentence(owners)
      }
    }
  }

  private func write(_ requirement: ReportedRequirement, hasClause: Bool, isOnPaper: Bool) {
    html.element(.tr, isOnPaper ? [] : [.classes("screen")]) {
      html.element(.th, [.set(.scope, "row")]) {
        html.element(.a, [.to(requirement.anchor)]) { html.foreign(requirement.whole.id) }
        html.text(" ")
        html.foreign(requirement.whole.name)
        if let name = requirement.whole.terms?.responsible {
          html.text(" — ")
          html.foreign(FrontLabel.responsible.phrase.said(in: language, [name]))
        }
      }
      cell(.finding) { writeFinding(requirement) }
      if hasClause { cell(.clause) { html.foreign(requirement.whole.terms?.clause ?? "–") } }
    }
  }

  private func cell(_ head: FrontLabel, _ content: () -> Void) {
    html.element(.td, [.set(.head, head.phrase.said(in: language))], content)
  }

  /// How much fails and how; on a screen, in how many of the models.
  private func writeFinding(_ requirement: ReportedRequirement) {
    let whole = requirement.whole
    guard let failing = whole.failing(in: language) else {
      return html.sentence(whole.why?.said(in: language) ?? whole.status.phrase.said(in: language))
    }
    html.sentence(failing)
    let models = requirement.parts.count { part in
      part.model != nil && (page.result.specification(part)?.outcomes.failed ?? 0) > 0
    }
    if page.result.models.count > 1, models > 0 {
      let counts = ["\(models)", "\(page.result.models.count)"]
      html.element(.span, [.classes("screen")], " " + ProposalLabel.inModels.phrase.said(in: language, counts))
    }
    if let why = whole.why, why.why == .requiredInEach {
      html.text("; ")
      html.sentence(why.said(in: language))
    }
  }
}
