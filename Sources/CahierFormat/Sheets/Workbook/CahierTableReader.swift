import Requirements
import Workbook

/// Reads a table that ``CahierTable`` wrote, and that people have edited since.
struct CahierTableReader {
  private let assembly = SheetAssembly()
  private let stages: [(column: Int, id: String)]
  private let sheet: Sheet
  private let path: String

  /// Nil where the book is no such table: one sheet, whose first row has the headings of requirements.
  init?(_ book: SheetBook, path: String) {
    guard book.sheets.count == 1, let heading = book.sheets[0].row(1) else { return nil }
    let spec = WorkbookSheet.requirements
    let known = heading.columns.filter { spec.column(heading.text($0)) != nil }
    guard known.count >= 12, heading.text(heading.columns[0]) == "Id" else { return nil }
    sheet = book.sheets[0]
    stages = heading.columns.filter { spec.column(heading.text($0)) == nil }.map { ($0, heading.text($0)) }
    self.path = path
  }

  /// The parts of the cahier that the table holds.
  func assembled() -> SheetAssembly {
    var cells = sheet
    for place in cells.rows.indices {
      let row = cells.rows[place]
      cells.rows[place].cells = row.cells.mapValues { SheetCell(text: CSVText.text($0.text), kind: $0.kind) }
    }
    assembly.take(cells, WorkbookSheet.requirements, base: 0, beside: Set(stages.map(\.column)))
    let heading = sheet.row(1)
    let isFrench = heading.map { row in row.columns.contains { row.text($0) == "Emplacement" } } ?? true
    assembly.name(FileName.stem(path), language: isFrench ? "fr" : "en", stages: stages.map(\.id))
    for row in cells.rows where row.number > 1 {
      let filled = stages.filter { row.cells[$0.column] != nil }
      let marks = filled.compactMap { stage in
        MarkWords().meaning(row.text(stage.column)).map { (stage: stage.id, meaning: $0) }
      }
      if marks.count < filled.count,
        let place = filled.first(where: { MarkWords().meaning(row.text($0.column)) == nil })
      {
        assembly.refuse(sheet, row, place.column, 0)
      }
      if !filled.isEmpty { assembly.mark(line: row.number, marks.filter { $0.meaning != .none }) }
    }
    return assembly
  }
}
