import TestSupport
import Testing
import Workbook

@Suite("Workbooks")
struct WorkbookWriterTests {
  private func written(
    mostRows: Int = WorkbookWriter.mostRows, cutMark: ((Int) -> String)? = nil, _ body: (WorkbookWriter) -> Void
  ) throws -> Archive {
    var bytes: [UInt8] = []
    let book = WorkbookWriter(cutMark: cutMark, mostRows: mostRows) { bytes += $0 }
    body(book)
    #expect(book.finish())
    return try Archive(bytes)
  }

  private static let table = TableLayout(name: "Absents", headings: ["Nom", "Nombre"], widths: [20, 8])

  @Test("are the same bytes for the same rows")
  func sameBytes() {
    func bytes() -> [UInt8] {
      var bytes: [UInt8] = []
      let book = WorkbookWriter { bytes += $0 }
      book.beginSheet(Self.table)
      for number in 0..<5000 { book.row([.text("mur \(number)"), .integer(number)]) }
      #expect(book.finish())
      return bytes
    }
    #expect(bytes() == bytes())
  }

  @Test("keep numbers, shares and days as numbers")
  func kinds() throws {
    let sheet = try written { book in
      book.beginSheet(Self.table)
      book.row([.integer(-12), .number(1.5), .share(0.934), .day("2026-11-21")])
      book.row([.share(.nan), .day("2026-02-30"), .empty])
    }.text("xl/worksheets/sheet1.xml")
    // Two columns were laid out: the others are left out.
    #expect(sheet.contains("<c r=\"A2\" s=\"5\"><v>-12</v></c><c r=\"B2\" s=\"6\"><v>1.5</v></c></row>"))
    let wide = try written { book in
      book.beginSheet(TableLayout(name: "x", headings: ["a", "b"], widths: [9, 9]))
      book.row([.share(0.934), .day("2026-11-21")])
      book.row([.share(.nan), .day("2026-02-30")])
    }.text("xl/worksheets/sheet1.xml")
    #expect(wide.contains("<c r=\"A2\" s=\"7\"><v>0.934</v></c><c r=\"B2\" s=\"8\"><v>46347</v></c>"))
    #expect(wide.contains("<c r=\"A3\" s=\"7\"><v>0.0</v></c>") && wide.contains(">2026-02-30</t>"))
  }

  @Test("code an underscore only where a code would be read behind it")
  func underscores() throws {
    let sheet = try written { book in
      book.beginSheet(Self.table)
      book.row([.text("3V4KCSQdrM_xUyDyRr4Yzw"), .text("_x0041_ _x00g1_ _x004_")])
    }.text("xl/worksheets/sheet1.xml")
    #expect(sheet.contains(">3V4KCSQdrM_xUyDyRr4Yzw</t>") && sheet.contains(">_x005F_x0041_ _x00g1_ _x004_</t>"))
  }

  @Test("give rows the height that wrapped texts need, headings within a sheet included")
  func heights() throws {
    let sheet = try written { book in
      book.beginSheet(TableLayout(name: "x", headings: [], widths: [20, 13]))
      book.row([.text(Array(repeating: "un mot", count: 60).joined(separator: " "))])
      book.row([.heading("Lots"), .heading("Taux de conformité")])
      book.row([.text("court"), .text("court")])
      book.row([.text(String(repeating: "x", count: 20_000))])
      book.row([.title("Taux par lot")])
    }.text("xl/worksheets/sheet1.xml")
    // Five words stand on a line of 19 signs.
    #expect(sheet.contains("<row r=\"1\" ht=\"312\" customHeight=\"1\">"))
    #expect(sheet.contains("<row r=\"2\" ht=\"26\" customHeight=\"1\">"))
    #expect(sheet.contains("<row r=\"5\" ht=\"18\" customHeight=\"1\">"))
    // Spreadsheets have no rows above 409 points.
    #expect(sheet.contains("<row r=\"3\">") && sheet.contains("<row r=\"4\" ht=\"403\" customHeight=\"1\">"))
  }

  @Test("show no share as the whole that misses it")
  func shares() throws {
    let styles = try written { $0.beginSheet(Self.table) }.text("xl/styles.xml")
    #expect(styles.contains("formatCode=\"[&lt;0.99995]0.00%;[&lt;1]&quot;&lt; 100 %&quot;;0.00%\""))
  }

  @Test(
    "take no text for a formula",
    arguments: ["=1+1", "+33 1", "-x", "@SUM(A1)", "\t=1", "\r=1", "'quoted", "=cmd|'/C calc'!A0"])
  func formulas(text: String) throws {
    let sheet = try written { book in
      book.beginSheet(Self.table)
      book.row([.text(text)])
    }.text("xl/worksheets/sheet1.xml")
    #expect(!sheet.contains("<f"))
    #expect(sheet.contains("<c r=\"A2\" s=\"3\" t=\"inlineStr\">"))
  }

  @Test("hold what XML cannot")
  func controls() throws {
    let sheet = try written { book in
      book.beginSheet(Self.table)
      book.row([.text("a\u{1}b<script>&\"_x0041_\u{FFFE}\u{FFFF}")])
    }.text("xl/worksheets/sheet1.xml")
    #expect(sheet.contains("a_x0001_b&lt;script&gt;&amp;&quot;_x005F_x0041__xFFFE__xFFFF_</t>"))
  }

  @Test("cut a text that no cell holds, and say so")
  func longTexts() throws {
    let mark: (Int) -> String = { "… (\($0))" }
    let sheet = try written(cutMark: mark) { book in
      book.beginSheet(Self.table)
      book.row([.text(String(repeating: "é", count: 32_767))])
      book.row([.text(String(repeating: "𝄞", count: 20_000))])
    }.text("xl/worksheets/sheet1.xml")
    let texts = sheet.pieces(from: "<t xml:space=\"preserve\">", to: "</t>")
    #expect(texts[2].utf16.count == 32_767 && !texts[2].contains("…"))
    #expect(texts[3].hasSuffix("… (40000)") && (32_760...32_767).contains(texts[3].utf16.count))
  }

  @Test("go on on a next sheet where one is full")
  func fullSheets() throws {
    let archive = try written(mostRows: 4) { book in
      book.beginSheet(Self.table)
      for number in 1...7 { book.row([.text("mur"), .integer(number)]) }
      book.beginSheet(TableLayout(name: "absents (2)", headings: ["x"], widths: [3]))
    }
    let book = archive.text("xl/workbook.xml")
    for name in ["Absents", "Absents (2)", "Absents (3)", "absents (2) (2)"] {
      #expect(book.contains("<sheet name=\"\(name)\""), "\(name)")
    }
    #expect(archive.text("xl/worksheets/sheet1.xml").contains("<autoFilter ref=\"A1:B4\"/>"))
    #expect(archive.text("xl/worksheets/sheet3.xml").contains("<autoFilter ref=\"A1:B2\"/>"))
    #expect(book.contains("'Absents (3)'!$A$1:$B$2"))
  }

  @Test(
    "have sheets whose names are legal",
    arguments: [
      ("a/b\\c:d*e?[f]", "a-b-c-d-e--f-"), ("'quoted'", "quoted"), ("", "-"), ("History", "History (2)"),
      (String(repeating: "x", count: 40), String(repeating: "x", count: 31)), ("<&>", "&lt;&amp;&gt;"),
    ])
  func names(given: String, legal: String) throws {
    let book = try written { $0.beginSheet(TableLayout(name: given, headings: [], widths: [9])) }.text(
      "xl/workbook.xml")
    #expect(book.contains("<sheet name=\"\(legal)\""))
  }

  @Test("without a sheet are still workbooks")
  func empty() throws {
    let archive = try written { _ in }
    #expect(archive.parts.map(\.name).contains("xl/worksheets/sheet1.xml"))
  }

  @Test("hand on rows as they come, whatever their number")
  func streams() {
    var largest = 0
    var given = 0
    let book = WorkbookWriter {
      largest = max(largest, $0.count)
      given += $0.count
    }
    book.beginSheet(Self.table)
    for number in 0..<100_000 { book.row([.text("mur n° \(number)"), .integer(number &* 7919)]) }
    // All but the last block and what zlib looks back at is out before the end.
    #expect(given > 300_000)
    #expect(book.finish())
    #expect(largest <= 1 << 16)
  }
}
