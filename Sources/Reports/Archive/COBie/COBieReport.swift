public import Findings
import Workbook
import Wording

/// A COBie workbook of what models hold, model by model.
///
/// ```swift
/// let report = COBieReport(settings, folder: "/tmp")
/// report.beginModel()
/// COBieReader(model).forEachRow { report.add($0) }
/// let isWhole = try report.finish(to: out)
/// ```
///
/// Sheets: Instruction with the readiness of each, then Contact, Facility, Floor, Space, Zone, Type, Component, System,
/// Document with the columns of COBie 2.4 in order. Rows wait on disk and not in memory; of a model that is open the
/// names of its rows are kept. Attribute is not written: a model has more properties than a sheet has rows.
///
/// A name that several rows of a sheet have in their models gets a number behind it, ` (2)`, and those who refer to the
/// row follow. The rows of one zone or system, one for each member, share its name. A contact that several models name
/// is written once.
public final class COBieReport {
  private let settings: ReportSettings
  private var sheets: [COBieSheet: SheetRows]
  /// Of the model that is open: the names of the rows, by instance.
  private var names: [COBieSheet: [UInt64: String]] = [:]
  private var models = 0

  /// An empty workbook.
  ///
  /// - Parameters:
  ///   - folder: the folder for temporary files, in which rows wait.
  ///   - mostRows: the rows of a sheet, headings included; further ones are counted and said on the first sheet.
  public init(_ settings: ReportSettings, folder: String, mostRows: Int = 1_048_576) {
    self.settings = settings
    let most = max(2, min(mostRows, WorkbookWriter.mostRows)) - 1
    sheets = Dictionary(
      uniqueKeysWithValues: COBieSheet.allCases.map { ($0, SheetRows($0, most: most, folder: folder)) })
  }

  /// Begins a model: instances of the one before are no longer known.
  public func beginModel() {
    models += 1
    names.removeAll(keepingCapacity: true)
  }

  /// Adds a row. Rows that others name come before them.
  public func add(_ row: COBieRow) {
    guard var rows = sheets[row.sheet] else { return }
    sheets[row.sheet] = nil
    defer { sheets[row.sheet] = rows }
    let isFirst = names[row.sheet]?[row.instance] == nil
    let stated = DisplayText.printable(row.name ?? row.otherName)
    let name: String
    if let known = names[row.sheet]?[row.instance] {
      name = known
    } else if row.sheet == .contact || row.sheet == .document {
      // One of a name is the same one in another model; documents are told apart by what they are about.
      name = stated
    } else {
      name = rows.names.unique(stated)
    }
    names[row.sheet, default: [:]][row.instance] = name
    if row.sheet == .contact, !isFirst || !rows.names.claim(name) { return }
    rows.add(name, isNamed: row.name != nil, row.cells.map(text))
  }

  /// Writes the workbook.
  ///
  /// - Returns: whether it is one: false where there was no memory for it, or where it is larger than archives may be.
  /// - Throws: what the sink, or the disk on which rows waited, refused.
  public func finish(to out: ByteWriter) throws(SinkError) -> Bool {
    let book = WorkbookWriter(
      cutMark: { [settings] in
        WorkbookLabel.cutText.phrase.said(in: settings.language, [settings.language.number($0)])
      }, { out.bytes($0) })
    let ordered = COBieSheet.allCases.compactMap { sheets[$0] }
    COBieInstruction(book, settings.language).write(ordered, models: models)
    for rows in ordered {
      let columns = rows.sheet.columns
      book.beginSheet(
        TableLayout(
          name: rows.sheet.rawValue, headings: columns.map(\.name), widths: columns.map { $0.name.count < 14 ? 16 : 24 }
        ))
      rows.spool.forEach { cells in
        book.row(cells.map { Cell($0) })
        return !out.hasFailed
      }
      if let number = rows.spool.refusal { throw .refused(number: number) }
    }
    let isWhole = book.finish()
    try out.finish()
    return isWhole
  }

  private func text(_ cell: COBieRow.Cell) -> (text: String, isValue: Bool)? {
    switch cell {
    case .empty: nil
    case .text(let text): (DisplayText.printable(text), true)
    case .placeholder(let text): (DisplayText.printable(text), false)
    case .name(let sheet, let instance): names[sheet]?[instance].map { ($0, true) }
    }
  }
}
