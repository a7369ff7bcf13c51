/// A sheet to be written: texts, the first row its headings.
struct XLSXSheet {
  var name: String
  /// How wide columns are shown, in characters.
  var widths: [Int]
  var rows: [[String]]
}

/// Writes a workbook (Office Open XML, ECMA-376 part 1 clause 18) of texts: headings stay in sight, columns have widths
/// and filters, and no text is ever taken for a formula.
enum XLSXWriter {
  /// The bytes; nil where there is no memory for them. The same sheets give the same bytes.
  static func bytes(_ sheets: [XLSXSheet]) -> [UInt8]? {
    var parts: [(name: String, text: String)] = [
      ("[Content_Types].xml", contentTypes(sheets.count)), ("_rels/.rels", rootRelations),
      ("xl/workbook.xml", workbook(sheets)), ("xl/_rels/workbook.xml.rels", relations(sheets.count)),
      ("xl/styles.xml", styles),
    ]
    for (place, sheet) in sheets.enumerated() { parts.append(("xl/worksheets/sheet\(place + 1).xml", part(sheet))) }
    return PackageWriter.bytes(parts.map { ($0.name, Array($0.text.utf8)) })
  }

  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"

  private static func part(_ sheet: XLSXSheet) -> String {
    let last = CellReference.letters(max(sheet.widths.count, 1))
    var text = head + "<worksheet xmlns=\"\(main)\"><sheetViews><sheetView workbookViewId=\"0\">"
    text +=
      "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
    text += "<cols>"
    for (place, width) in sheet.widths.enumerated() {
      text += "<col min=\"\(place + 1)\" max=\"\(place + 1)\" width=\"\(width)\" customWidth=\"1\" style=\"2\"/>"
    }
    text += "</cols><sheetData>"
    for (place, row) in sheet.rows.enumerated() {
      text += "<row r=\"\(place + 1)\" ht=\"\(13 * lines(row, sheet.widths))\" customHeight=\"1\">"
      for (column, cell) in row.enumerated() where !cell.isEmpty {
        let reference = "\(CellReference.letters(column + 1))\(place + 1)"
        text += "<c r=\"\(reference)\" t=\"inlineStr\" s=\"\(style(cell, isHeading: place == 0))\">"
        text += "<is><t xml:space=\"preserve\">\(escaped(cell))</t></is></c>"
      }
      text += "</row>"
    }
    return text + "</sheetData><autoFilter ref=\"A1:\(last)\(max(sheet.rows.count, 1))\"/></worksheet>"
  }

  /// How many lines a row takes, its texts wrapped; not every program counts them itself.
  private static func lines(_ row: [String], _ widths: [Int]) -> Int {
    let counts = zip(row, widths).map { text, width in
      text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).reduce(0) { lines, part in
        lines + max(1, (part.count + width - 2) / max(1, width - 1))
      }
    }
    // Higher rows are no easier to read.
    return min(counts.max() ?? 1, 6)
  }

  /// Headings are bold; what begins as a formula does keeps its quote, so that editing it makes none of it.
  private static func style(_ text: String, isHeading: Bool) -> Int {
    if isHeading { return 1 }
    return text.first.map { "=+-@".contains($0) } ?? false ? 3 : 2
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      // What would read as the code of a sign (`_x000D_`) has its first sign coded.
      case "_" where rest.first == "x": result += "_x005F_"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      default:
        if scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          result += "_x" + String(repeating: "0", count: 4 - digits.count) + digits + "_"
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }

  // MARK: The other parts

  private static func workbook(_ sheets: [XLSXSheet]) -> String {
    let entries = sheets.enumerated().map { place, sheet in
      "<sheet name=\"\(escaped(sheet.name))\" sheetId=\"\(place + 1)\" r:id=\"rId\(place + 1)\"/>"
    }
    return head + "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets>\(entries.joined())</sheets></workbook>"
  }

  private static func relations(_ count: Int) -> String {
    let sheets = (1...count).map {
      "<Relationship Id=\"rId\($0)\" Type=\"\(office)/worksheet\" Target=\"worksheets/sheet\($0).xml\"/>"
    }
    let styles = "<Relationship Id=\"rId\(count + 1)\" Type=\"\(office)/styles\" Target=\"styles.xml\"/>"
    return head + "<Relationships xmlns=\"\(package)/relationships\">\(sheets.joined())\(styles)</Relationships>"
  }

  private static let rootRelations =
    head
    + "<Relationships xmlns=\"\(package)/relationships\"><Relationship Id=\"rId1\" Type=\"\(office)/officeDocument\" "
    + "Target=\"xl/workbook.xml\"/></Relationships>"

  private static func contentTypes(_ count: Int) -> String {
    let type = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    let sheets = (1...count).map {
      "<Override PartName=\"/xl/worksheets/sheet\($0).xml\" ContentType=\"\(type).worksheet+xml\"/>"
    }
    return head + "<Types xmlns=\"\(package)/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(type).sheet.main+xml\"/>"
      + "<Override PartName=\"/xl/styles.xml\" ContentType=\"\(type).styles+xml\"/>\(sheets.joined())</Types>"
  }

  /// Style 0 is the usual one, 1 a heading, 2 a text, 3 a text that begins as a formula does.
  private static let styles =
    head + "<styleSheet xmlns=\"\(main)\"><fonts count=\"2\"><font><sz val=\"10\"/><name val=\"Calibri\"/></font>"
    + "<font><b/><sz val=\"10\"/><name val=\"Calibri\"/></font></fonts><fills count=\"3\"><fill><patternFill "
    + "patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill><fill><patternFill "
    + "patternType=\"solid\"><fgColor rgb=\"FFE7EEF5\"/></patternFill></fill></fills><borders count=\"1\"><border/>"
    + "</borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
    + "<cellXfs count=\"4\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
    + "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"2\" borderId=\"0\" xfId=\"0\" applyFont=\"1\" applyFill=\"1\" "
    + "applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>"
    + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" "
    + "applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>"
    + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" quotePrefix=\"1\" "
    + "applyNumberFormat=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf></cellXfs>"
    + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>"
}
