import CahierFormat
import Requirements
import Testing

@Suite("Workbooks as programs write them")
struct WorkbookInputTests {
  private func note(_ cell: String, strings: [String] = [], styles: String? = nil) -> String? {
    var book = MatrixFile([["Classe", "Attribut", "Commentaires"], ["IfcDoor", "Name", cell]])
    book.sharedStrings = strings
    book.styles = styles
    return SheetReader.read(book.bytes, path: "m.xlsx").cahier?.requirements.first?.note.fr
  }

  @Test("Shared strings, rich text and codes of signs")
  func strings() {
    let shared = [
      "<si><t>a</t></si>", "<si><r><t>rich </t></r><r><t xml:space=\"preserve\">text</t></r><rPh><t>no</t></rPh></si>",
    ]
    #expect(note("#xml:t=\"s\"><v>1</v>", strings: shared) == "Commentaires: rich text")
    #expect(note("#xml:t=\"inlineStr\"><is><t>a_x0041_b</t></is>") == "Commentaires: aAb")
    #expect(note("#xml:t=\"s\"><v>99</v>", strings: shared) == nil)
  }

  @Test("Numbers, dates, shares and truth values")
  func numbers() {
    let styles =
      "<numFmts><numFmt numFmtId=\"200\" formatCode=\"dd/mm/yyyy\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"200\"/><xf numFmtId=\"9\"/></cellXfs>"
    #expect(note("#num:1.50") == "Commentaires: 1.5")
    #expect(note("#num:3E2") == "Commentaires: 300")
    #expect(note("#xml:s=\"1\"><v>45291</v>", styles: styles) == "Commentaires: 2023-12-31")
    #expect(note("#xml:s=\"2\"><v>59</v>", styles: styles) == "Commentaires: 1900-02-28")
    #expect(note("#xml:s=\"2\"><v>61</v>", styles: styles) == "Commentaires: 1900-03-01")
    #expect(note("#xml:s=\"3\"><v>0.95</v>", styles: styles) == "Commentaires: 95 %")
    #expect(note("#xml:t=\"b\"><v>1</v>") == "Commentaires: true")
    #expect(note("#xml:t=\"str\"><f>A1</f><v>kept</v>") == "Commentaires: kept")
  }

  @Test(
    "The word for no format shows no date, nor does a letter alone",
    arguments: [
      ("General", "12"), ("Standard", "12"), ("dd/mm", "1900-01-12"), ("jj/aaaa", "1900-01-12"), ("0 a", "12"),
    ])
  func dateFormats(code: String, text: String) {
    let styles =
      "<numFmts><numFmt numFmtId=\"164\" formatCode=\"\(code)\"/></numFmts><cellXfs><xf numFmtId=\"164\"/></cellXfs>"
    #expect(note("#xml:s=\"0\"><v>12</v>", styles: styles) == "Commentaires: \(text)")
  }

  @Test("Hidden columns beyond the last of a sheet hide nothing")
  func hiddenColumns() {
    var sheet = MatrixFile.Sheet(name: "Matrice", rows: [["Classe", "Attribut"], ["IfcDoor", "Name"]])
    sheet.columns = "<cols><col min=\"20000\" max=\"30000\" hidden=\"1\"/></cols>"
    #expect(SheetReader.read(MatrixFile([sheet]).bytes, path: "m.xlsx").cahier?.requirements.count == 1)
  }

  @Test("A cell of blanks and quotation marks is read in linear time")
  func quotationMarks() {
    let cell = String(repeating: " ", count: 200_000) + "x" + String(repeating: "\"", count: 200_000)
    let start = ContinuousClock.now
    let reading = SheetReader.read(Array("Classe;Attribut\nIfcDoor;Name\n\(cell);\n".utf8), path: "m.csv")
    #expect(reading.cahier?.requirements.count == 1)
    #expect(ContinuousClock.now - start < .seconds(60))
  }

  @Test("A formula whose value is not kept, and an error, are told")
  func errors() {
    let book = MatrixFile([
      ["Classe", "Attribut", "Commentaires"], ["IfcDoor", "Name", "#xml:><f>1+1</f>"],
      ["IfcWall", "Name", "#err:#N/A"],
    ])
    let problems = SheetReader.read(book.bytes, path: "m.xlsx").problems
    #expect(problems.map(\.code) == [.formulaWithoutValue, .cellError])
    #expect(problems.map(\.row) == [2, 3])
  }

  @Test("What is no workbook says why", arguments: ["", "PK\u{3}\u{4}garbage", "\u{0}\u{1}\u{2}"])
  func foreign(_ text: String) {
    let reading = SheetReader.read(Array(text.utf8), path: "m.xlsx")
    #expect(reading.cahier == nil)
    #expect(reading.failures.count == 1)
  }

  @Test("Entities, document types and a broken part are refused")
  func hostile() {
    let bomb =
      "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>"
    for text in [bomb, "<sst><si><t>unclosed", "<sst>" + String(repeating: "<a>", count: 500)] {
      var book = MatrixFile([["Classe"], ["IfcDoor"]])
      book.entries = [("xl/sharedStrings.xml", Array(text.utf8))]
      #expect(SheetReader.read(book.bytes, path: "m.xlsx").failures.count == 1, "\(text.prefix(20))")
    }
  }

  @Test("Bytes changed anywhere never crash it")
  func damage() {
    let bytes = MatrixFile([["Classe", "Attribut"], ["IfcDoor", "Name"]], merges: ["A1:XFD1048576", "A2:A9"]).bytes
    for place in stride(from: 0, to: bytes.count, by: 3) {
      var broken = bytes
      broken[place] = broken[place] &+ 77
      let reading = SheetReader.read(broken, path: "m.xlsx")
      #expect(reading.cahier != nil || !reading.failures.isEmpty)
    }
  }
}
