/// One sheet as XML (ECMA-376 part 1, 18.3), row by row.
struct SheetWriter {
  /// Rows are no higher than so many lines: spreadsheets have none above 409 points.
  private static let mostLines = 31
  private static let lineHeight = 13
  /// Titles are in larger letters.
  private static let titleHeight = 18

  private let columns: [[UInt8]]
  private let widths: [Int]
  private let isTable: Bool
  private let cutMark: ((Int) -> String)?
  /// What waits to be handed on.
  private(set) var block: [UInt8] = []
  /// Rows written, headings included.
  private(set) var rows = 0

  /// A sheet whose first row, where it is a table, are the headings.
  init(_ layout: TableLayout, cutMark: ((Int) -> String)?) {
    columns = (0..<max(layout.widths.count, 1)).map { Array(ColumnName.letters($0 + 1).utf8) }
    widths = layout.widths
    isTable = !layout.headings.isEmpty
    self.cutMark = cutMark
    add(WorkbookParts.head + "<worksheet xmlns=\"\(WorkbookParts.main)\">")
    add("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\">")
    if isTable { add("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>") }
    add("</sheetView></sheetViews><cols>")
    for (place, width) in widths.enumerated() {
      add("<col min=\"\(place + 1)\" max=\"\(place + 1)\" width=\"\(width)\" customWidth=\"1\" style=\"2\"/>")
    }
    add("</cols><sheetData>")
    if isTable { row(layout.headings.map { Cell.text($0) }) }
  }

  /// Adds a row; cells beyond the columns are left out.
  mutating func row(_ cells: [Cell]) {
    rows += 1
    let number = Array(String(rows).utf8)
    add("<row r=\"")
    block += number
    let lines = zip(cells, widths).reduce(1) { max($0, Self.lines($1.0, in: $1.1)) }
    let isTitle = cells.contains { if case .title = $0 { true } else { false } }
    let height = max(lines > 1 ? Self.lineHeight * min(lines, Self.mostLines) : 0, isTitle ? Self.titleHeight : 0)
    if height > 0 { add("\" ht=\"\(height)\" customHeight=\"1") }
    add("\">")
    for (column, cell) in zip(columns, cells) {
      if case .empty = cell { continue }
      add("<c r=\"")
      block += column
      block += number
      add("\" s=\"")
      write(cell)
      add("</c>")
    }
    add("</row>")
  }

  /// Ends the sheet.
  mutating func end() {
    add("</sheetData>")
    if isTable {
      add("<autoFilter ref=\"A1:")
      block += columns.last ?? []
      add("\(max(rows, 1))\"/>")
    }
    // A4 on its side, as wide as the page.
    add("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\" footer=\"0.3\"/>")
    add("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/></worksheet>")
  }

  /// Gives what was written so far, and forgets it.
  mutating func drain() -> [UInt8] {
    let written = block
    block.removeAll(keepingCapacity: true)
    return written
  }

  private mutating func write(_ cell: Cell) {
    switch cell {
    case .empty: break
    case .text(let text):
      let style: CellStyle =
        isTable && rows == 1 ? .heading : CellText.looksLikeFormula(text) ? .quotedText : .text
      write(text, style)
    case .title(let text): write(text, .title)
    case .heading(let text): write(text, .heading)
    case .integer(let number): write(number: String(number), .integer)
    case .number(let number):
      if number.isFinite { write(number: number.description, .number) } else { write(number.description, .text) }
    case .share(let number): write(number: (number.isFinite ? number : 0).description, .share)
    case .day(let day):
      if let number = DaySerial.number(day) { write(number: String(number), .day) } else { write(day, .text) }
    }
  }

  private mutating func write(number: String, _ style: CellStyle) {
    add("\(style.rawValue)\"><v>")
    add(number)
    add("</v>")
  }

  private mutating func write(_ text: String, _ style: CellStyle) {
    add(style.text)
    CellText.append(CellText.cut(text, mark: cutMark), to: &block)
    add("</t></is>")
  }

  private mutating func add(_ text: String) { block.append(contentsOf: text.utf8) }

  /// How many lines a cell takes, its text wrapped; not every program counts them itself.
  private static func lines(_ cell: Cell, in width: Int) -> Int {
    switch cell {
    case .text(let text): lines(text, room: max(1, width - 1))
    // Bold signs are wider.
    case .heading(let text): lines(text, room: max(1, width - 2))
    case .empty, .title, .integer, .number, .share, .day: 1
    }
  }

  /// How many lines of so many signs a text takes whose lines break between words, and in words that are longer.
  private static func lines(_ text: String, room: Int) -> Int {
    guard text.utf8.count > room || text.utf8.contains(0x0A) else { return 1 }
    var lines = 1
    // Signs on the line, and of the word that stands at its end.
    var (used, word) = (0, 0)
    for byte in text.utf8 where byte & 0xC0 != 0x80 {
      if byte == 0x0A {
        lines += 1
        (used, word) = (0, 0)
      } else {
        // A blank at the end of a line takes no room.
        if byte == UInt8(ascii: " "), used >= room { continue }
        word = byte == UInt8(ascii: " ") ? 0 : word + 1
        used += 1
        if used > room {
          lines += 1
          used = word > room ? 1 : word
          if word > room { word = 1 }
        }
      }
      if lines >= mostLines { return mostLines }
    }
    return lines
  }
}
