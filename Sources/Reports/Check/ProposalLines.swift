import Findings
import Wording

/// How the text report of a check against a cahier begins: what is proposed and why, what blocks, the rates of the lots.
struct ProposalLines {
  /// Blocking requirements shown.
  private static let blockingLimit = 30
  /// Columns that the name of a lot may take.
  private static let keyColumns = 44

  let page: TextPage
  let result: CheckResult
  private var language: Language { page.settings.language }

  /// Writes it all.
  func write(_ proposed: ProposedVerdict) {
    let proposal = ProposalLabel.proposal.phrase.said(in: language, [proposed.proposal.phrase.said(in: language)])
    let motives = proposed.motives.map(MotiveText(result: result, language: language).sentence)
    page.paragraph([
      .init(proposal, proposed.proposal == .toBeRedone ? .strongBad : .strongGood),
      .init(" — " + motives.joined(separator: language.semicolon)),
    ])
    faint(ProposalLabel.decision.phrase.said(in: language))
    let lines = DecisionLines(page: page, result: result)
    let decision = result.proposedDecision
    if let decision { lines.write(decision) }
    faint(CheckLabel.against.phrase.said(in: language, [result.requirementFiles.map(\.path).joined(separator: ", ")]))
    if let stage = result.stage ?? StageName(result, in: language).text {
      faint(CheckLabel.stage.phrase.said(in: language, [stage]))
    }
    if let lot = result.lot {
      faint(ProposalLabel.lot.phrase.said(in: language, [LotNames(result).title(of: lot)]))
    }
    page.gap()
    writeBlocking()
    DeadlineLines(page: page, result: result).write()
    writeRates(proposed)
    lines.writeMotives(proposed)
    lines.write(decision?.reservations ?? [])
  }

  private func faint(_ text: String) { page.paragraph(hanging: 2, [.init(text, .faint)]) }

  // MARK: What blocks

  private func writeBlocking() {
    let found = result.submissionSpecifications.filter(\.blocks)
    guard !found.isEmpty else { return }
    page.line([.init(ProposalLabel.blocking.phrase.said(in: language, ["\(found.count)"]), .strongBad)])
    for specification in found.prefix(Self.blockingLimit) {
      page.paragraph(
        indent: 2, hanging: 4,
        [
          .init("✗ ", .bad), .init(specification.id + "  ", .faint), .init(specification.name),
          .init(" — " + failing(specification)),
        ])
    }
    let further = found.count - Self.blockingLimit
    if further > 0 {
      let text = ProposalLabel.furtherRequirements.phrase.said(in: language, ["\(further)", language.number(further)])
      page.line(indent: 2, [.init(text, .faint)])
    }
    page.gap()
  }

  /// How much of a requirement fails, and in how many of the models.
  private func failing(_ specification: SpecificationResult) -> String {
    guard let text = specification.failing(in: language) else {
      return specification.why?.said(in: language) ?? specification.status.phrase.said(in: language)
    }
    guard result.models.count > 1 else { return text }
    let models = result.models.count { model in
      model.specifications.contains {
        $0.id == specification.id && $0.requirementFile == specification.requirementFile && $0.outcomes.failed > 0
      }
    }
    // What fails on the submission fails in none of them.
    guard models > 0 else { return text }
    let part = ProposalLabel.inModels.phrase.said(in: language, ["\(models)", "\(result.models.count)"])
    return text + " " + part
  }

  // MARK: Rates

  private func writeRates(_ proposed: ProposedVerdict) {
    let rows = result.completeness.filter { $0.dimension == .lot }
    guard !rows.isEmpty else { return }
    // An IDS beside the cahier is of no lot, and its checks are made like the others: the page counts them, too.
    let outcomes = result.submissionSpecifications.reduce(OutcomeTally()) { $0 + $1.outcomes }
    let all = CompletenessRow(
      .lot, key: ProposalLabel.allLots.phrase.said(in: language),
      outcomes: outcomes)
    let heads: [ProposalLabel] = [.rates, .checks, .present, .filled, .valid]
    let cells = [heads.map { $0.phrase.said(in: language) }] + (rows + [all]).map(cells(of:))
    let widths = heads.indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
    for (number, row) in cells.enumerated() {
      let style: TextStyle = number == 0 ? .strong : .plain
      let numbers = row.indices.dropFirst().map { column in
        String(repeating: " ", count: widths[column] - row[column].count) + row[column]
      }
      let text = DisplayText.padded(row[0], to: widths[0]) + "  " + numbers.joined(separator: "  ")
      page.line(indent: 2, [.init(text, style)])
    }
    if result.hasSharedChecks {
      page.paragraph(indent: 2, [.init(ProposalLabel.sharedChecks.phrase.said(in: language), .faint)])
    }
    page.line(indent: 2, [.init(ProposalLabel.score.phrase.said(in: language, [language.share(proposed.score)]))])
    page.gap()
  }

  private func cells(of row: CompletenessRow) -> [String] {
    let key = row.key.map(LotNames(result).title(of:)) ?? ProposalLabel.everyLot.phrase.said(in: language)
    return [
      DisplayText.cut(DisplayText.printable(key), to: Self.keyColumns), language.number(row.applicable),
      language.share(row.present, of: row.applicable), language.share(row.filled, of: row.applicable),
      language.share(row.valid, of: row.applicable),
    ]
  }
}
