/// The parts of a workbook beside its sheets (ECMA-376 part 1, clause 18, and part 2).
enum WorkbookParts {
  static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"

  /// A sheet as the list of sheets names it.
  struct Entry {
    var name: String
    /// Rows of a table, headings included; nil for a sheet that is none.
    var rows: Int?
    var columns: Int
  }

  /// The list of sheets, the headings that each printed page repeats, and what filters reach over.
  static func workbook(_ sheets: [Entry]) -> String {
    var text = head + "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets>"
    var names = ""
    for (place, sheet) in sheets.enumerated() {
      text += "<sheet name=\"\(escaped(sheet.name))\" sheetId=\"\(place + 1)\" r:id=\"rId\(place + 1)\"/>"
      guard let rows = sheet.rows else { continue }
      let quoted = escaped(
        "'" + sheet.name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'")
      let last = ColumnName.letters(max(sheet.columns, 1))
      names += "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"\(place)\" hidden=\"1\">\(quoted)!"
      names += "$A$1:$\(last)$\(max(rows, 1))</definedName>"
      names += "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"\(place)\">\(quoted)!$1:$1</definedName>"
    }
    return text + "</sheets>" + (names.isEmpty ? "" : "<definedNames>\(names)</definedNames>") + "</workbook>"
  }

  static func relations(_ count: Int) -> String {
    var text = head + "<Relationships xmlns=\"\(package)/relationships\">"
    for number in 0..<count {
      text += "<Relationship Id=\"rId\(number + 1)\" Type=\"\(office)/worksheet\" "
      text += "Target=\"worksheets/sheet\(number + 1).xml\"/>"
    }
    text += "<Relationship Id=\"rId\(count + 1)\" Type=\"\(office)/styles\" Target=\"styles.xml\"/>"
    return text + "</Relationships>"
  }

  static let rootRelations =
    head
    + "<Relationships xmlns=\"\(package)/relationships\"><Relationship Id=\"rId1\" Type=\"\(office)/officeDocument\" "
    + "Target=\"xl/workbook.xml\"/></Relationships>"

  static func contentTypes(_ count: Int) -> String {
    let type = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    var text = head + "<Types xmlns=\"\(package)/content-types\">"
    text += "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    text += "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    text += "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(type).sheet.main+xml\"/>"
    text += "<Override PartName=\"/xl/styles.xml\" ContentType=\"\(type).styles+xml\"/>"
    for number in 0..<count {
      text += "<Override PartName=\"/xl/worksheets/sheet\(number + 1).xml\" ContentType=\"\(type).worksheet+xml\"/>"
    }
    return text + "</Types>"
  }

  /// Fonts: usual, bold, and bold and larger. Fills: none, the one that the format asks for, the one of headings.
  static let styles: String = {
    let font = "<sz val=\"10\"/><name val=\"Calibri\"/>"
    var text = head + "<styleSheet xmlns=\"\(main)\">"
    // Only the whole is shown as 100 %, and what misses it by a hair is not.
    let share = escaped("[<0.99995]0.00%;[<1]\"< 100 %\";0.00%")
    text += "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"\(share)\"/></numFmts>"
    text += "<fonts count=\"3\"><font>\(font)</font><font><b/>\(font)</font>"
    text += "<font><b/><sz val=\"13\"/><name val=\"Calibri\"/></font></fonts>"
    text += "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill "
    text += "patternType=\"gray125\"/></fill><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFE7EEF5\"/>"
    text += "</patternFill></fill></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\">"
    text += "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
    text += "<cellXfs count=\"\(CellStyle.allCases.count)\">\(CellStyle.allCases.map(\.format).joined())</cellXfs>"
    text += "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
    return text + "</styleSheet>"
  }()

  private static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    CellText.append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
