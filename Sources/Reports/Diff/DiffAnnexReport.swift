import Findings
import Wording

/// `diff --format annex`: a draft, in Markdown, of the annex in which an owner says of each reservation whether it is
/// cleared. It proposes and leaves the decision open; names and signatures are for people.
struct DiffAnnexReport {
  /// Rows of each table where nobody says how many.
  private static let rowLimit = 500

  private let result: ComparisonResult
  private let out: ByteWriter
  private let language: Language
  private let limit: Int

  init(_ result: ComparisonResult, _ settings: ReportSettings, _ out: ByteWriter) {
    self.result = result
    self.out = out
    language = settings.language
    limit = settings.maxFailures ?? Self.rowLimit
  }

  /// The states of each table, and its heading.
  private static let tables: [(label: AnnexLabel, states: [ComparedState])] = [
    (.proposed, [.cleared]), (.partial, [.partlyCleared]), (.kept, [.remaining]),
    (.appeared, [.regressed, .new]), (.unverifiable, [.unverifiable]),
  ]

  func write() {
    line("# \(said(.title))")
    line()
    line("**\(said(.draft))**")
    line()
    line(said(.purpose))
    line()
    line(AnnexLabel.source.phrase.said(in: language, [result.toolVersion, result.day.map(language.day) ?? "–"]))
    line()
    writeFacts()
    guard let findings = result.findings, let explainer = result.explainer else {
      line()
      let label: DiffLabel = result.objects == nil ? .notCompared : .notChecked
      line("**\(label.phrase.said(in: language))**")
      return
    }
    writeSummary(findings)
    writeAttention(findings)
    for table in Self.tables { write(table.label, table.states, findings, explainer) }
    writeSignatures()
  }

  private func writeFacts() {
    var facts: [(AnnexLabel, String)] = []
    for (label, model) in [(AnnexLabel.oldDelivery, result.old), (.newDelivery, result.new)] {
      facts.append((label, MarkdownText.code(model.path, columns: 200)))
      if let digest = model.sha256() { facts.append((.fingerprint, MarkdownText.code(digest))) }
    }
    for file in result.requirementFiles {
      let title = file.title.map { MarkdownText.plain($0) + " – " } ?? ""
      facts.append((.requirements, title + MarkdownText.code(file.path, columns: 200)))
      if let digest = file.sha256() { facts.append((.fingerprint, MarkdownText.code(digest))) }
      if let message = file.refusedDemandsMessage(in: language) {
        facts.append((.unread, MarkdownText.plain(message, columns: 300)))
      }
    }
    if let stage = result.stage { facts.append((.stage, MarkdownText.plain(stage))) }
    for (label, value) in facts { line("- \(said(label))\(colon)\(value)") }
  }

  private func writeSummary(_ findings: FindingComparison) {
    heading(.summary)
    for state in ComparedState.allCases {
      let count = findings.count(state)
      line("- " + state.counted.said(in: language, ["\(count)", language.number(count)]))
    }
  }

  private func writeAttention(_ findings: FindingComparison) {
    heading(.attention)
    var lines = result.suspicions.map { suspicion in
      let words = DiffSuspicionWords(suspicion, result, language)
      return "\(words.subject.map { MarkdownText.plain($0) + colon } ?? "")\(words.clause) (\(words.numbers))"
    }
    if findings.changedBeside > 0 {
      let count = findings.changedBeside
      lines.append(AnnexLabel.beside.phrase.said(in: language, ["\(count)", language.number(count)]))
    }
    if findings.suspected > 0 {
      let count = findings.suspected
      lines.append(DiffLabel.suspected.phrase.said(in: language, ["\(count)", language.number(count)]))
    }
    for text in lines { line("- " + text) }
    if lines.isEmpty { line(said(.nothing)) }
  }

  private func write(
    _ label: AnnexLabel, _ states: [ComparedState], _ findings: FindingComparison, _ explainer: any ComparisonExplainer
  ) {
    heading(label)
    let all = findings.findings.filter { states.contains($0.state) }
    guard !all.isEmpty else { return line(said(.nothing)) }
    let heads: [AnnexLabel] = [.number, .reservation, .object, .finding, .today, .attentionColumn, .decision]
    line("| " + heads.map(said).joined(separator: " | ") + " |")
    line("|" + String(repeating: " --- |", count: heads.count))
    for (number, finding) in all.prefix(limit).enumerated() {
      if out.hasFailed { return }
      let words = DiffFindingWords(finding, findings, explainer, language)
      let isNew = finding.state == .new || finding.state == .regressed
      let cells = [
        "\(number + 1)", MarkdownText.plain(words.requirement), words.objectInMarkdown ?? "–",
        MarkdownText.plain(words.before), MarkdownText.plain(words.after),
        finding.suspicion?.phrase.said(in: language) ?? "", isNew ? "" : said(.decisionBox),
      ]
      line("| " + cells.joined(separator: " | ") + " |")
    }
    let rest = all.count - limit
    guard rest > 0 else { return }
    line()
    line(DiffLabel.further.phrase.said(in: language, ["\(rest)", language.number(rest)]))
  }

  private func writeSignatures() {
    line()
    let heads: [AnnexLabel] = [.contractorSignature, .supervisorSignature, .ownerSignature]
    line("| " + heads.map(said).joined(separator: " | ") + " |")
    line("|" + String(repeating: " --- |", count: heads.count))
    line("| " + heads.map { _ in said(.date) + colon }.joined(separator: "| ") + "|")
  }

  private func heading(_ label: AnnexLabel) {
    line()
    line("## " + said(label))
    line()
  }

  private var colon: String { language.colon }
  private func said(_ label: AnnexLabel) -> String { label.phrase.said(in: language) }
  private func line(_ text: String = "") { out.text(text + "\n") }
}
