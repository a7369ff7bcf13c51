/// Makes workbooks as people's programs do, for tests: an archive without compression.
struct MatrixFile {
  /// A sheet: texts by row, an empty text for no cell. A text that begins with `#num:` is a number, with `#err:` an
  /// error of the spreadsheet, with `#xml:` the inside of a cell as it is.
  struct Sheet {
    var name: String
    var rows: [[String]]
    var merges: [String] = []
    var hiddenRows: Set<Int> = []
    var isHidden = false
    var columns = ""
  }

  var sheets: [Sheet]
  var sharedStrings: [String] = []
  var styles: String?
  var entries: [(name: String, bytes: [UInt8])] = []
  /// Whether the entries are all there is beside the workbook: its sheets have no parts of their own.
  var hasOwnParts = false

  init(_ sheets: [Sheet]) { self.sheets = sheets }

  init(_ rows: [[String]], merges: [String] = [], hiddenRows: Set<Int> = []) {
    self.init([Sheet(name: "Matrice", rows: rows, merges: merges, hiddenRows: hiddenRows)])
  }

  /// The bytes of the workbook.
  var bytes: [UInt8] {
    var parts: [(String, String)] = [("xl/workbook.xml", workbook), ("xl/_rels/workbook.xml.rels", relations)]
    for (place, sheet) in sheets.enumerated() where !hasOwnParts {
      parts.append(("xl/worksheets/sheet\(place + 1).xml", part(sheet)))
    }
    if !sharedStrings.isEmpty {
      parts.append(("xl/sharedStrings.xml", "<sst xmlns=\"x\">" + sharedStrings.joined() + "</sst>"))
    }
    if let styles { parts.append(("xl/styles.xml", "<styleSheet xmlns=\"x\">\(styles)</styleSheet>")) }
    return StoredArchive.bytes(parts.map { ($0.0, Array($0.1.utf8)) } + entries)
  }

  private var workbook: String {
    let entries = sheets.enumerated().map { place, sheet in
      "<sheet name=\"\(sheet.name)\" sheetId=\"\(place + 1)\" r:id=\"r\(place + 1)\""
        + (sheet.isHidden ? " state=\"hidden\"/>" : "/>")
    }
    return "<workbook xmlns=\"x\" xmlns:r=\"r\"><sheets>\(entries.joined())</sheets></workbook>"
  }

  private var relations: String {
    var text = "<Relationships xmlns=\"x\">"
    for place in sheets.indices {
      text += "<Relationship Id=\"r\(place + 1)\" Type=\"a/worksheet\" Target=\"worksheets/sheet\(place + 1).xml\"/>"
    }
    text += "<Relationship Id=\"s\" Type=\"a/sharedStrings\" Target=\"sharedStrings.xml\"/>"
    return text + "<Relationship Id=\"f\" Type=\"a/styles\" Target=\"/xl/styles.xml\"/></Relationships>"
  }

  private func part(_ sheet: Sheet) -> String {
    var text = "<worksheet xmlns=\"x\">\(sheet.columns)<sheetData>"
    for (place, row) in sheet.rows.enumerated() {
      text += "<row r=\"\(place + 1)\"" + (sheet.hiddenRows.contains(place + 1) ? " hidden=\"1\">" : ">")
      for (column, cell) in row.enumerated() where !cell.isEmpty {
        text += self.cell(cell, Self.letters(column + 1) + "\(place + 1)")
      }
      text += "</row>"
    }
    text += "</sheetData>"
    if !sheet.merges.isEmpty {
      text += "<mergeCells>" + sheet.merges.map { "<mergeCell ref=\"\($0)\"/>" }.joined() + "</mergeCells>"
    }
    return text + "</worksheet>"
  }

  private func cell(_ text: String, _ name: String) -> String {
    if text.hasPrefix("#num:") { return "<c r=\"\(name)\"><v>\(text.dropFirst(5))</v></c>" }
    if text.hasPrefix("#err:") { return "<c r=\"\(name)\" t=\"e\"><v>\(text.dropFirst(5))</v></c>" }
    if text.hasPrefix("#xml:") { return "<c r=\"\(name)\" \(text.dropFirst(5))</c>" }
    var escaped = ""
    for character in text {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      default: escaped.append(character)
      }
    }
    return "<c r=\"\(name)\" t=\"inlineStr\"><is><t>\(escaped)</t></is></c>"
  }

  static func letters(_ column: Int) -> String {
    column > 26
      ? letters((column - 1) / 26) + letters((column - 1) % 26 + 1)
      : String(UnicodeScalar(UInt8(ascii: "A") + UInt8(column - 1)))
  }
}

/// An archive whose members are stored as they are.
enum StoredArchive {
  static func bytes(_ members: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for (name, bytes) in members {
      let offset = archive.count
      let facts =
        two(20) + two(0x800) + two(0) + two(0) + two(33) + four(Int(crc(bytes))) + four(bytes.count)
        + four(bytes.count) + two(name.utf8.count) + two(0)
      archive += [0x50, 0x4B, 3, 4] + facts + Array(name.utf8) + bytes
      directory +=
        [0x50, 0x4B, 1, 2] + two(20) + facts + two(0) + two(0) + two(0) + four(0) + four(offset) + Array(name.utf8)
    }
    let start = archive.count
    return archive + directory + [0x50, 0x4B, 5, 6] + two(0) + two(0) + two(members.count) + two(members.count)
      + four(directory.count) + four(start) + two(0)
  }

  private static func two(_ value: Int) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF)] }
  private static func four(_ value: Int) -> [UInt8] { two(value & 0xFFFF) + two(value >> 16 & 0xFFFF) }

  private static let table: [UInt32] = (0..<256).map { value in
    (0..<8).reduce(UInt32(value)) { rest, _ in rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
  }

  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { rest, byte in table[Int((rest ^ UInt32(byte)) & 0xFF)] ^ rest >> 8 }
  }
}
