import Findings
import Requirements
import Workbook
import Wording

/// The files of the run, by what they are known: requirement files, then models.
struct FileSheet {
  let sheets: SheetFiller
  private var language: Language { sheets.language }

  func write() {
    sheets.begin(
      .fileSheet,
      [
        (.kind, 18), (.file, 40), (.status, 24), (.schema, 12), (.bytes, 14), (.instances, 12), (.disciplines, 14),
        (.software, 30), (.written, 20), (.problems, 11), (.sha256, 68),
      ])
    for file in sheets.result.requirementFiles {
      sheets.book.row([
        .text(sheets.said(.requirementFile)), sheets.foreign(file.path), .text(file.status.phrase.said(in: language)),
        Cell(file.kind?.rawValue), .empty, .empty, .empty, .empty, .empty, .integer(file.problems.count),
        Cell(file.sha256()),
      ])
    }
    for model in sheets.result.models {
      let status = model.verdictPhrase
      let software = model.header?.originatingSystem ?? model.header?.preprocessorVersion
      sheets.book.row([
        .text(sheets.said(.model)), sheets.foreign(model.path), .text(status.said(in: language)),
        sheets.foreign(model.schema), model.bytes.map(Cell.integer) ?? .empty, .integer(model.instances),
        sheets.foreign(model.disciplines.joined(separator: ", ")), sheets.foreign(software),
        written(model.header?.timeStamp), .integer(model.problems.total), Cell(model.sha256()),
      ])
    }
  }

  /// The day of a time stamp, by which a column can be sorted; the text of what is none.
  private func written(_ timeStamp: String?) -> Cell {
    guard let timeStamp, let day = timeStamp.split(separator: "T").first, CalendarDay(String(day)) != nil else {
      return sheets.foreign(timeStamp)
    }
    return .day(String(day))
  }
}
