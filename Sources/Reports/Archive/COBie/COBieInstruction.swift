import Findings
import Workbook
import Wording

/// The first sheet: what the workbook holds, how far each sheet is filled in, and what is to be known of it.
struct COBieInstruction {
  private let book: WorkbookWriter
  private let language: Language

  init(_ book: WorkbookWriter, _ language: Language) {
    self.book = book
    self.language = language
  }

  /// Writes the sheet for all others.
  func write(_ sheets: [SheetRows], models: Int) {
    book.beginSheet(TableLayout(name: "Instruction", headings: [], widths: [24, 26, 14, 20, 14, 30]))
    book.row([.title(said(.title))])
    book.row([.text(said(.standard)), .text("COBie 2.4")])
    book.row([.text(said(.models)), .integer(models)])
    book.row([])
    book.row([.title(said(.readiness))])
    book.row([COBieLabel.sheet, .rows, .complete, .share, .leftOut].map { .heading(said($0)) })
    for rows in sheets {
      book.row([
        .text(rows.sheet.rawValue), .integer(rows.total), .integer(rows.complete), share(rows.complete, of: rows.total),
        rows.leftOut > 0 ? .integer(rows.leftOut) : .empty,
      ])
    }
    book.row([])
    book.row([.title(said(.columns))])
    book.row([COBieLabel.sheet, .column, .rows, .filled, .share].map { .heading(said($0)) })
    for rows in sheets where rows.total > 0 {
      for (place, column) in rows.sheet.columns.enumerated() where column.need == .required {
        book.row([
          .text(rows.sheet.rawValue), .text(column.name), .integer(rows.total), .integer(rows.filled[place]),
          share(rows.filled[place], of: rows.total),
        ])
      }
    }
    book.row([])
    book.row([.title(said(.notes))])
    for note in [COBieLabel.notAvailable, .uniqueNames, .unnamed, .placeholders, .units, .attributes] {
      book.row([.text(said(note))])
    }
  }

  private func said(_ label: COBieLabel) -> String { label.phrase.said(in: language) }

  /// Rounded down, so that only the whole is 100 %.
  private func share(_ part: Int, of whole: Int) -> Cell {
    guard whole > 0 else { return .empty }
    return .share((Double(part) * 1000 / Double(whole) + 1e-9).rounded(.down) / 1000)
  }
}
