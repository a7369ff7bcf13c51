import Findings
import Wording

/// The files of a submission as a table of the text report: what each is, who wrote it, when, and by what it is known.
struct FileTableLines {
  /// Files shown.
  private static let limit = 200
  /// Columns that a name may take, and the fewest that it is cut to where the line is short.
  private static let nameColumns = (most: 32, least: 16)
  private static let exporterColumns = (most: 28, least: 10)
  /// The column of sizes, which stand under each other by their last digit.
  private static let sizeColumn = 3

  let page: TextPage
  let result: CheckResult
  private var language: Language { page.settings.language }

  /// Writes the table.
  func write() {
    let heads: [CheckLabel] = [
      .fileName, .fileDiscipline, .fileSchema, .fileSize, .fileExporter, .fileDate, .fileDigest,
    ]
    let head = heads.map { $0.phrase.said(in: language) }
    var cells = [head] + result.models.prefix(Self.limit).map(cells(of:))
    fit(&cells)
    let widths = widths(of: cells)
    for (number, row) in cells.enumerated() {
      let columns = row.indices.map { column in
        let cell = row[column]
        if column == row.count - 1 { return cell }
        guard column == Self.sizeColumn else { return DisplayText.padded(cell, to: widths[column]) }
        return String(repeating: " ", count: widths[column] - cell.count) + cell
      }
      page.line(indent: 2, [.init(columns.joined(separator: "  "), number == 0 ? .strong : .plain)])
    }
    let further = result.models.count - Self.limit
    if further > 0 {
      let text = CheckLabel.furtherFiles.phrase.said(in: language, ["\(further)", language.number(further)])
      page.line(indent: 2, [.init(text, .faint)])
    }
    page.gap()
  }

  private func widths(of cells: [[String]]) -> [Int] {
    (cells.first?.indices ?? 0..<0).map { column in cells.map { $0[column].count }.max() ?? 0 }
  }

  /// Cuts the names of programs, then those of files, until the digests fit on the line.
  private func fit(_ cells: inout [[String]]) {
    for (column, least) in [(4, Self.exporterColumns.least), (0, Self.nameColumns.least)] {
      let widths = widths(of: cells)
      let excess = 2 + widths.reduce(0, +) + 2 * (widths.count - 1) - page.settings.columns
      guard excess > 0 else { return }
      let width = max(least, widths[column] - excess)
      for row in cells.indices { cells[row][column] = DisplayText.cut(cells[row][column], to: width) }
    }
  }

  private func cells(of model: ModelResult) -> [String] {
    let header = model.header
    let exporter = header?.originatingSystem ?? header?.preprocessorVersion ?? "–"
    return [
      DisplayText.cut(DisplayText.printable(result.fileName(of: model.path)), to: Self.nameColumns.most),
      model.disciplines.isEmpty ? "–" : model.disciplines.joined(separator: "+"),
      DisplayText.cut(DisplayText.printable(model.schema ?? "–"), to: 12), model.bytes.map(language.size) ?? "–",
      DisplayText.cut(DisplayText.printable(exporter), to: Self.exporterColumns.most),
      DisplayText.cut(DisplayText.printable(header?.timeStamp.map(language.moment) ?? "–"), to: 19),
      model.sha256().map { String($0.prefix(12)) } ?? "–",
    ]
  }
}
