import Findings
import Wording

/// What became of the sheets of a requirement file, as lines of text.
struct SheetLines {
  let page: TextPage
  private var language: Language { page.settings.language }

  /// Writes the account of each sheet, then how much of what they ask can be checked automatically; the rest is for
  /// people.
  func write(_ sheets: [SheetAccount]) {
    for sheet in sheets { write(sheet) }
    let (understood, asked) = sheets.automatic
    guard asked > 0 else { return }
    let share = language.share(understood, of: asked)
    let partly = sheets.partly
    let text =
      partly > 0
      ? SheetLabel.automaticInPart.phrase.said(in: language, [share, "\(partly)", language.number(partly)])
      : SheetLabel.automatic.phrase.said(in: language, [share])
    page.paragraph(indent: 2, hanging: 2, [.init(text, partly > 0 ? .doubtful : .plain)])
  }

  /// Writes `remarks` on rows, at most `limit` of them, and how many are left out.
  func write(_ remarks: [SheetRemark], limit: Int) {
    for remark in remarks.prefix(limit) {
      let text = language.colon + remark.message + " (\(remark.code))"
      page.paragraph(indent: 4, hanging: 2, [.init(remark.place, .faint), .init(text)])
    }
    writeFurther(remarks.count - limit)
  }

  /// Writes what people have to check, at most `limit` lines, and how many are left out.
  func write(_ checklist: [ChecklistLine], limit: Int) {
    for line in checklist.prefix(limit) {
      page.paragraph(
        indent: 4, hanging: 2, [.init("☐ "), .init(line.id + "  ", .faint), .init(line.text + gravity(of: line))])
    }
    writeFurther(checklist.count - limit)
  }

  private func gravity(of line: ChecklistLine) -> String {
    line.severity == .blocking ? " (\(Gravity.blocking.phrase.said(in: language)))" : ""
  }

  private func writeFurther(_ count: Int) {
    guard count > 0 else { return }
    let text = SheetLabel.further.phrase.said(in: language, ["\(count)", language.number(count)])
    page.line(indent: 4, [.init(text, .faint)])
  }

  private func write(_ sheet: SheetAccount) {
    let rows = sheet.rows
    let numbers = [rows.total, sheet.headings, rows.understood, rows.checklist, rows.refused].map { "\($0)" }
    page.paragraph(
      indent: 2, hanging: 2,
      [
        .init(sheet.name, .strong), .init(" — "),
        .init(SheetLabel.rows.phrase.said(in: language, numbers), rows.refused > 0 ? .doubtful : .plain),
      ])
    guard sheet.marks.total > 0 else { return }
    let marks = [sheet.marks.total, sheet.marks.understood, sheet.marks.checklist, sheet.marks.refused]
    let text = SheetLabel.marks.phrase.said(in: language, marks.map { "\($0)" })
    page.paragraph(indent: 4, hanging: 2, [.init(text, .faint)])
  }
}
