import Packaging

/// Writes a workbook (Office Open XML, ECMA-376) row by row: headings stay in sight and have filters, columns have
/// widths, numbers are numbers, and no text is ever taken for a formula.
///
/// Nothing but a block of rows is kept, so that a million rows need no more memory than one. A table with more rows than
/// a sheet may have goes on on a next sheet of the same name and a number. The same rows give the same bytes.
public final class WorkbookWriter {
  /// A sheet has no more rows.
  public static let mostRows = 1_048_576
  /// A cell holds no more characters, counted as UTF-16 code units.
  public static let mostCharacters = CellText.most
  /// Rows wait until they make so many bytes.
  private static let blockSize = 1 << 17
  /// Sheets of more bytes go on on a next one: programs that read them hold them in memory.
  private static let mostBytes = 1 << 30

  private let package: PackageWriter
  private let cutMark: ((Int) -> String)?
  private let mostRows: Int
  private var sheets: [WorkbookParts.Entry] = []
  private var layout: TableLayout?
  private var sheet: SheetWriter?
  private var sheetBytes = 0

  /// A writer that gives its bytes to `output`, in order.
  ///
  /// - Parameters:
  ///   - cutMark: what stands at the end of a text that is longer than a cell may be, and is told its length in UTF-16
  ///     code units; nil writes such texts whole, which not every program reads.
  ///   - mostRows: the rows of a sheet, headings included.
  public init(
    cutMark: ((Int) -> String)? = nil, mostRows: Int = WorkbookWriter.mostRows, _ output: @escaping ([UInt8]) -> Void
  ) {
    package = PackageWriter(output)
    self.cutMark = cutMark
    self.mostRows = max(2, min(mostRows, Self.mostRows))
    package.write(Self.firstPart, WorkbookParts.rootRelations)
    package.write("xl/styles.xml", WorkbookParts.styles)
  }

  /// The bytes that every workbook of this writer begins with, and none of another program or that was saved again.
  public static let beginning: [UInt8] = {
    var first: [UInt8] = []
    PackageWriter { if first.isEmpty { first = $0 } }.begin(firstPart)
    return first
  }()

  private static let firstPart = "_rels/.rels"

  /// Begins a sheet, and ends the one before it.
  public func beginSheet(_ layout: TableLayout) {
    endSheet()
    self.layout = layout
    let name = SheetName.legal(layout.name, among: sheets.map(\.name))
    sheets.append(
      WorkbookParts.Entry(name: name, rows: layout.headings.isEmpty ? nil : 1, columns: layout.widths.count))
    package.begin("xl/worksheets/sheet\(sheets.count).xml")
    sheet = SheetWriter(layout, cutMark: cutMark)
    sheetBytes = 0
  }

  /// Adds a row to the sheet that was begun.
  public func row(_ cells: [Cell]) {
    if let layout, let sheet, sheet.rows >= mostRows || sheetBytes > Self.mostBytes { beginSheet(layout) }
    sheet?.row(cells)
    if let size = sheet?.block.count, size > Self.blockSize { flush() }
  }

  /// Ends the workbook.
  ///
  /// - Returns: whether it is one; false where there was no memory for it, or where it is larger than archives may be.
  public func finish() -> Bool {
    if sheets.isEmpty { beginSheet(TableLayout(name: "", headings: [], widths: [])) }
    endSheet()
    package.write("xl/workbook.xml", WorkbookParts.workbook(sheets))
    package.write("xl/_rels/workbook.xml.rels", WorkbookParts.relations(sheets.count))
    package.write("[Content_Types].xml", WorkbookParts.contentTypes(sheets.count))
    package.finish()
    return !package.hasFailed
  }

  private func endSheet() {
    guard sheet != nil else { return }
    sheet?.end()
    flush()
    if let place = sheets.indices.last, sheets[place].rows != nil { sheets[place].rows = sheet?.rows }
    package.end()
    sheet = nil
  }

  private func flush() {
    guard let bytes = sheet?.drain() else { return }
    sheetBytes += bytes.count
    package.add(bytes)
  }
}
