import Findings
import Wording

/// `check --format markdown`: a comment for a merge request. What is proposed and why, what blocks, until when, the
/// requirements in a table, the first objects that fail; cut to what forges take, with what was left out said.
struct CheckMarkdownReport {
  /// Requirements shown in the list of what blocks, in the table, and with their objects; models, waivers and remarks
  /// shown of a threshold or a baseline, each.
  private static let limits = (blocking: 50, table: 150, detailed: 25, gate: 30)

  private let result: CheckResult
  private let settings: ReportSettings
  private let page: MarkdownPage
  private var language: Language { settings.language }

  init(_ result: CheckResult, _ settings: ReportSettings, _ out: ByteWriter) {
    self.result = result
    self.settings = settings
    page = MarkdownPage(out)
  }

  func write() {
    writeVerdict()
    writeGate()
    writeDeadlines()
    writeProblems()
    writeBlocking()
    writeTable()
    writeFailures()
    writeChecklist()
    page.closing("")
    page.closing("<sub>recol \(MarkdownText.plain(result.toolVersion))</sub>")
  }

  private func said(_ label: MarkdownLabel, _ arguments: [String] = []) -> String {
    label.phrase.said(in: language, arguments)
  }

  // MARK: The verdict

  private func writeVerdict() {
    if let proposed = result.proposed {
      page.line("## recol — \(proposed.proposal.phrase.said(in: language))")
      page.line()
      let texts = MotiveText(result: result, language: language)
      for motive in proposed.motives { page.line("- \(MarkdownText.plain(texts.sentence(of: motive), columns: 300))") }
      page.line()
      if let decision = result.proposedDecision {
        let words = [decision.regime.phrase, decision.term.phrase].map { $0.said(in: language) }
        page.line(DecisionLabel.corresponds.phrase.said(in: language, words))
        page.line()
      }
      page.line("*\(ProposalLabel.decision.phrase.said(in: language))*")
    } else {
      page.line("## recol — \(result.status.phrase.said(in: language))")
    }
    page.line()
    for model in result.models.prefix(20) {
      let status = model.verdictPhrase
      page.line("- \(MarkdownText.code(model.path)) — \(status.said(in: language))")
    }
    further(result.models.count - 20, .furtherFiles)
    let files = result.requirementFiles.map { MarkdownText.code($0.path) }.joined(separator: ", ")
    page.line("- \(CheckLabel.against.phrase.said(in: language, [files]))")
    if let stage = result.stage ?? StageName(result, in: language).text {
      page.line("- \(CheckLabel.stage.phrase.said(in: language, [MarkdownText.plain(stage)]))")
    }
    if let lot = result.lot {
      page.line(
        "- \(ProposalLabel.lot.phrase.said(in: language, [MarkdownText.plain(LotNames(result).title(of: lot))]))")
    }
  }

  private func further(_ count: Int, _ label: CheckLabel) {
    guard count > 0 else { return }
    page.line("- \(label.phrase.said(in: language, ["\(count)", language.number(count)]))")
  }

  private func writeGate() {
    guard let sentences = GateSentences(result, in: language, most: Self.limits.gate) else { return }
    page.heading(3, sentences.heading)
    page.line("- **\(MarkdownText.plain(sentences.headline, columns: 300))**")
    for line in sentences.facts + sentences.remarks {
      page.line("- \(MarkdownText.plain(line, columns: 300))")
    }
  }

  private func writeDeadlines() {
    guard !result.deadlines.isEmpty || !result.pendingDeadlines.isEmpty else { return }
    page.heading(3, said(.deadlines))
    for deadline in result.deadlines {
      let facts = [deadline.kind.phrase.said(in: language), deadline.id, language.day(deadline.date)]
      let what = DeadlineLabel.deadline.phrase.said(in: language, facts)
      let parts = [what, deadline.moved(in: language).map { ", " + $0 } ?? "", " — ", deadline.standing(in: language)]
      page.line("- \(MarkdownText.plain(parts.joined(), columns: 300))")
      page.line("  \(MarkdownText.plain(deadline.counting(in: language), columns: 300))")
      if let penalty = deadline.penalty {
        page.line("  \(MarkdownText.plain(penalty.said(in: language), columns: 300))")
      }
    }
    for pending in result.pendingDeadlines {
      let facts = [pending.kind.phrase.said(in: language), pending.id, pending.said(in: language)]
      page.line("- \(MarkdownText.plain(DeadlineLabel.unknown.phrase.said(in: language, facts), columns: 300))")
    }
  }

  /// What keeps files from being used in full.
  private func writeProblems() {
    var lines: [String] = []
    for file in result.requirementFiles {
      for like in LikeProblems.grouped(file.problems.filter { $0.severity == .error }) {
        let message = like.placedMessage(in: language)
        lines.append("- \(MarkdownText.code(file.path)) \(MarkdownText.plain(message, columns: 300))")
      }
      if let message = file.refusedDemandsMessage(in: language) {
        lines.append("- \(MarkdownText.code(file.path)) \(MarkdownText.plain(message, columns: 300))")
      }
    }
    for model in result.models {
      for problem in model.problems.gravestFirst where problem.code.consequence != .none {
        let message = problem.message(in: language)
        lines.append("- \(MarkdownText.code(model.path)) \(MarkdownText.plain(message, columns: 300))")
      }
    }
    for file in result.submission?.problems ?? [] {
      let message = file.problem.message(in: language)
      lines.append("- \(MarkdownText.code(file.path)) \(MarkdownText.plain(message, columns: 300))")
    }
    guard !lines.isEmpty else { return }
    page.heading(3, said(.problems))
    for line in lines.prefix(20) { page.line(line) }
    further(lines.count - 20, .furtherObjects)
  }

  // MARK: Requirements

  private func writeBlocking() {
    let found = result.submissionSpecifications.filter(\.blocks)
    guard !found.isEmpty else { return }
    page.heading(3, ProposalLabel.blocking.phrase.said(in: language, ["\(found.count)"]))
    for specification in found.prefix(Self.limits.blocking) {
      var line = "- **\(MarkdownText.plain(specification.id)) \(MarkdownText.plain(specification.name))** — "
      line += failing(specification)
      let lots = (specification.terms?.lots ?? []).map { MarkdownText.plain(LotNames(result).title(of: $0)) }
      if !lots.isEmpty { line += " — \(lots.joined(separator: ", "))" }
      page.line(line)
    }
    writeFurther(found.count - Self.limits.blocking)
  }

  private func failing(_ specification: SpecificationResult) -> String {
    if let failing = specification.failing(in: language) { return failing }
    return MarkdownText.plain(specification.why?.said(in: language) ?? specification.status.phrase.said(in: language))
  }

  private func writeFurther(_ count: Int) {
    guard count > 0 else { return }
    page.line()
    page.line(ProposalLabel.furtherRequirements.phrase.said(in: language, ["\(count)", language.number(count)]))
  }

  private func writeTable() {
    let all = result.submissionSpecifications
    guard !all.isEmpty else { return }
    page.heading(3, said(.requirements))
    let heads: [TableLabel] = [.id, .title, .severity, .status, .checks, .validShare, .threshold]
    page.line("| " + heads.map { $0.phrase.said(in: language) }.joined(separator: " | ") + " |")
    page.line("| --- | --- | --- | --- | ---: | ---: | ---: |")
    let sorted = Standing.inReports.flatMap { standing in all.filter { $0.standing == standing } }
    var shown = 0
    for specification in sorted.prefix(Self.limits.table) {
      guard page.line(row(specification)) else { break }
      shown += 1
    }
    writeFurther(sorted.count - shown)
  }

  private func row(_ specification: SpecificationResult) -> String {
    let outcomes = specification.outcomes
    let standing = specification.standing
    let status = standing.phrase.said(in: language)
    let cells = [
      MarkdownText.plain(specification.id, columns: 40), MarkdownText.plain(specification.name, columns: 100),
      specification.terms?.severity.phrase.said(in: language) ?? "",
      standing == .fail ? "**\(status)**" : status,
      outcomes.total > 0 ? language.number(outcomes.total) : "",
      outcomes.total > 0 ? language.share(outcomes.valid, of: outcomes.total) : "",
      specification.terms.map { language.threshold($0.threshold) } ?? "",
    ]
    return "| " + cells.joined(separator: " | ") + " |"
  }

  // MARK: The first failures

  private func writeFailures() {
    let sources = FailureSource.all(of: result)
    guard !sources.isEmpty else { return }
    page.heading(3, said(.failures))
    let list = MarkdownFailureList(
      page: page, language: language, maxFailures: settings.maxFailures, threads: settings.threads)
    // What blocks comes first.
    let ordered = sources.filter { $0.specification.blocks } + sources.filter { !$0.specification.blocks }
    var shown = 0
    for source in ordered.prefix(Self.limits.detailed) {
      guard list.write(source, namesModel: result.models.count > 1 || source.model == nil) else { break }
      shown += 1
    }
    let left = ordered.count - shown
    if left > 0 { page.closing("- \(said(.furtherLists, ["\(left)", language.number(left)]))") }
  }

  private func writeChecklist() {
    let count = result.requirementFiles.reduce(0) { $0 + $1.checklist.count }
    guard count > 0 else { return }
    page.closing("")
    page.closing(SheetLabel.checklist.phrase.said(in: language, ["\(count)", language.number(count)]))
  }
}
