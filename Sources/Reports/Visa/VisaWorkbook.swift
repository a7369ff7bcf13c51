import Findings
import Glibc
import Workbook
import Wording

/// A fiche de visa as a workbook: what it is about, then all that is left to do, a row for each object, with columns for
/// the answer of who does it.
struct VisaWorkbook {
  let sheet: VisaSheet
  let result: CheckResult
  let settings: ReportSettings
  private var language: Language { settings.language }

  /// Writes the workbook.
  ///
  /// - Throws: the first error of the sink; EFBIG where it would be larger than archives may be.
  func write(to sink: any ByteSink) throws(SinkError) {
    let out = ByteWriter(sink)
    let sheets = SheetFiller(result: result, language: language, out: out)
    writeOverview(sheets)
    writeItems(sheets, out)
    let isWhole = sheets.book.finish()
    try out.finish()
    if !isWhole { throw .refused(number: EFBIG) }
  }

  private func said(_ label: VisaLabel) -> String { label.phrase.said(in: language) }

  private func writeOverview(_ sheets: SheetFiller) {
    sheets.book.beginSheet(TableLayout(name: said(.sheetOverview), headings: [], widths: [30, 80]))
    let facts = VisaFacts(sheet: sheet, result: result, language: language)
    sheets.book.row([.title(facts.title)])
    for fact in facts.all {
      for (number, value) in fact.values.enumerated() {
        sheets.book.row([number == 0 ? .text(fact.label) : .empty, sheets.foreign(value)])
      }
    }
    for (number, line) in sheet.checklist.enumerated() {
      let label: Cell = number == 0 ? .text(said(.checklist)) : .empty
      sheets.book.row([label, sheets.foreign("☐ \(line.id) — \(line.text)")])
    }
    sheets.book.row([])
    sheets.book.row([.text(said(.box)), .text(facts.proposal)])
    for sentence in facts.left { sheets.book.row([.empty, .text(sentence)]) }
    if let cut = facts.cut { sheets.book.row([.empty, sheets.foreign(cut)]) }
    sheets.book.row([.empty, .text(said(.decision))])
    for label: VisaLabel in [.remarks, .name, .date, .signature] { sheets.book.row([.text(said(label))]) }
  }

  private func writeItems(_ sheets: SheetFiller, _ out: ByteWriter) {
    let facts = VisaFacts(sheet: sheet, result: result, language: language)
    let columns: [(TableLabel, Int)] = [
      (.id, 10), (.title, 30), (.severity, 11), (.clause, 16), (.asked, 44), (.fix, 44), (.reason, 26), (.found, 28),
      (.file, 24), (.storey, 16), (.className, 22), (.name, 32), (.tag, 14), (.type, 24), (.globalId, 24),
    ]
    let answers: [(VisaLabel, Int)] = [(.answered, 14), (.remarks, 40)]
    sheets.book.beginSheet(
      TableLayout(
        name: said(.sheetItems),
        headings: columns.map { sheets.said($0.0) } + answers.map { said($0.0) },
        widths: columns.map(\.1) + answers.map(\.1)))
    for model in facts.unread {
      let cells: [Cell] = [.empty, .text(said(.unreadHeading)), .empty, .empty, .empty, .empty]
      sheets.book.row(
        cells + [.empty, sheets.foreign(model.values.joined(separator: " ; ")), sheets.foreign(model.label)])
    }
    for item in sheet.items {
      let shared = [
        sheets.foreign(item.specification.id), title(of: item, facts, sheets),
        Cell(item.specification.terms?.severity.phrase.said(in: language)),
        sheets.foreign(item.specification.terms?.clause),
      ]
      let fixes = sheets.lines(FixText.lines(for: item.specification))
      if item.sources.isEmpty {
        let why = item.specification.why?.said(in: language)
        sheets.book.row(shared + [sheets.foreign(item.specification.applicability), fixes, sheets.foreign(why)])
      }
      // The fiche says how many there are, and sends its readers here for those that it does not show.
      var whole = settings
      whole.maxFailures = nil
      FailureStream(item.sources, whole).forEach(until: { out.hasFailed }) { source, explained in
        let fix = sheets.lines(FixText.lines(for: source.specification, requirement: source.requirement))
        sheets.book.row(shared + [sheets.foreign(source.asked), fix] + cells(of: explained, sheets))
      }
    }
  }

  /// What an item is called, and who else is asked for it.
  private func title(of item: VisaItem, _ facts: VisaFacts, _ sheets: SheetFiller) -> Cell {
    sheets.lines([item.specification.name, facts.sharing(item) ?? ""])
  }

  private func cells(of explained: ExplainedFailure, _ sheets: SheetFiller) -> [Cell] {
    let object = explained.object
    return [
      .text(explained.failure.reason.phrase.said(in: language)), sheets.foreign(explained.actual),
      sheets.foreign(explained.path ?? sheets.said(.submission)), sheets.foreign(explained.place.storey),
      sheets.foreign(object?.className), sheets.foreign(object?.name), sheets.foreign(object?.tag),
      sheets.foreign(explained.place.typeName), sheets.foreign(object?.globalId),
    ]
  }
}
