import Findings
import Workbook
import Wording

/// The first sheet: what is proposed and why, until when, what blocks, the rates, and what the other sheets hold.
struct SummarySheet {
  let sheets: SheetFiller
  /// Failures that the workbook does not list.
  let omitted: Int
  private var result: CheckResult { sheets.result }
  private var language: Language { sheets.language }

  func write() {
    sheets.book.beginSheet(
      TableLayout(name: sheets.said(.summarySheet), headings: [], widths: [34, 56, 13, 13, 13, 44]))
    row([.title(said(.title))])
    writeVerdict()
    writeFacts()
    writeGate()
    writeDeadlines()
    writeBlocking()
    writeRates()
    writeSheets()
  }

  private func said(_ label: WorkbookLabel, _ arguments: [String] = []) -> String {
    label.phrase.said(in: language, arguments)
  }

  private func row(_ cells: [Cell]) { sheets.book.row(cells) }

  private func fact(_ label: WorkbookLabel, _ value: Cell) {
    if value != .empty { row([.text(said(label)), value]) }
  }

  private func part(_ label: WorkbookLabel) {
    row([])
    row([.title(said(label))])
  }

  // MARK: The verdict and what it is about

  private func writeVerdict() {
    guard let proposed = result.proposed else {
      return fact(.verdict, .title(result.status.phrase.said(in: language)))
    }
    fact(.verdict, .title(proposed.proposal.phrase.said(in: language)))
    row([.empty, .text(ProposalLabel.decision.phrase.said(in: language))])
    for (number, motive) in proposed.motives.enumerated() {
      row([number == 0 ? .text(said(.motives)) : .empty, motiveCell(motive)])
    }
  }

  private func motiveCell(_ motive: ProposalMotive) -> Cell {
    let texts = MotiveText(result: result, language: language)
    // Requirements have a sheet of their own, and so has what a person signs; what was not read is said here.
    let subjects = motive.reason == .toBeSigned ? [] : texts.subjects(of: motive)
    let mark = subjects.isEmpty ? "" : language.colon
    return sheets.foreign(texts.sentence(of: motive) + mark + subjects.joined(separator: ", "))
  }

  private func writeFacts() {
    fact(.stage, sheets.foreign(StageName(result, in: language).text))
    fact(.lot, sheets.foreign(result.lot.map(LotNames(result).title(of:))))
    for file in result.requirementFiles {
      let title = [file.title, file.names.version, file.path].compactMap { $0 }.filter { !$0.isEmpty }
      fact(.requirements, sheets.foreign(title.joined(separator: " — ")))
      fact(.owner, sheets.foreign(file.names.owner))
    }
    if let day = result.day { fact(.day, .day(day)) }
    fact(.tool, .text("recol \(result.toolVersion)"))
  }

  private func writeGate() {
    guard let sentences = GateSentences(result, in: language) else { return }
    row([])
    row([.title(sentences.heading)])
    for line in [sentences.headline] + sentences.facts + sentences.remarks { row([.empty, sheets.foreign(line)]) }
  }

  private func writeDeadlines() {
    guard !result.deadlines.isEmpty else { return }
    part(.deadlines)
    let heads: [TableLabel] = [.deadline, .source, .date, .start, .delay, .status]
    row(heads.map { .heading(sheets.said($0)) })
    for deadline in result.deadlines {
      let stage = result.stageTitle(deadline.id) ?? deadline.id
      row([
        sheets.foreign("\(deadline.kind.phrase.said(in: language)) (\(stage))"), sheets.foreign(deadline.source),
        .day(deadline.date), .day(deadline.start), .text(language.delay(deadline.delay)),
        .text(deadline.standing(in: language)),
      ])
    }
  }

  // MARK: What blocks, and how much is there

  private func writeBlocking() {
    guard result.hasCahier else { return }
    part(.blocking)
    let blocking = result.submissionSpecifications.filter(\.blocks)
    if blocking.isEmpty { return row([.text(said(.nothingBlocks))]) }
    let heads: [TableLabel] = [.id, .title, .checks, .valid, .validShare, .lots]
    row(heads.map { .heading(sheets.said($0)) })
    for specification in blocking {
      let outcomes = specification.outcomes
      row([
        sheets.foreign(specification.id), sheets.foreign(specification.name), .integer(outcomes.total),
        .integer(outcomes.valid), sheets.share(outcomes.valid, of: outcomes.total),
        sheets.foreign(sheets.lots(of: specification.terms)),
      ])
    }
  }

  private func writeRates() {
    let rows = result.completeness.filter { $0.dimension == .lot }
    guard !rows.isEmpty else { return }
    part(.rates)
    let heads: [TableLabel] = [.lots, .contractors, .checks, .presentShare, .filledShare, .validShare]
    row(heads.map { .heading(sheets.said($0)) })
    for rates in rows {
      let contractor = rates.key.flatMap { result.lot($0)?.contractor }
      row([
        sheets.foreign(rates.key.map(LotNames(result).title(of:)) ?? sheets.said(.everyLot)),
        sheets.foreign(contractor), .integer(rates.applicable), sheets.share(rates.present, of: rates.applicable),
        sheets.share(rates.filled, of: rates.applicable), sheets.share(rates.valid, of: rates.applicable),
      ])
    }
    if result.hasSharedChecks { row([.empty, .text(ProposalLabel.sharedChecks.phrase.said(in: language))]) }
    if let score = result.proposed?.score { row([.text(said(.score)), .empty, .empty, .empty, .empty, .share(score)]) }
  }

  // MARK: What the other sheets hold

  private func writeSheets() {
    part(.sheets)
    let specifications = result.models.flatMap(\.specifications) + (result.submission?.specifications ?? [])
    let counts = specifications.reduce(OutcomeTally()) { $0 + $1.outcomes }
    for outcome in Outcome.allCases where outcome != .valid {
      row([.text(sheets.said(outcome.sheet)), .text(said(.rows)), .integer(counts[outcome])])
    }
    if omitted > 0 { row([.text(said(.omitted, ["\(omitted)", language.number(omitted)]))]) }
    row([.text(said(.faithful))])
  }
}
