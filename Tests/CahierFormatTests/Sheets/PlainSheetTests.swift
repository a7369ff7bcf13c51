import CahierFormat
import Requirements
import Testing

@Suite("Tables as plain texts")
struct PlainSheetTests {
  private func sheets(_ file: MatrixFile) throws -> [PlainSheets.Sheet] {
    try unsafe file.bytes.withUnsafeBytes { try PlainSheets.sheets($0, path: "m.xlsx") }
  }

  @Test(
    "numbers are as their cells show them, where the format is simple and nothing is lost",
    arguments: [
      ("0.00", "1.1", "1.10"), ("0.00", "1.005", "1.005"), ("000", "7", "007"), ("&quot;P-&quot;000", "1", "P-001"),
      ("\\P-00", "1", "P-01"), ("0&quot; mm&quot;", "12", "12 mm"), ("0", "12.4", "12.4"), ("000", "-7", "-007"),
      ("#,##0.00", "1234.5", "1234.5"), ("0.00E+00", "5", "5"), ("# ?/?", "0.5", "0.5"), ("[Red]00", "5", "5"),
      ("00;[Red]-00", "5", "05"), ("00;[Red]-00", "-5", "-5"), ("00-00", "1234", "1234"), ("0.00", "1e300", nil),
    ])
  func numbers(code: String, number: String, shown: String?) throws {
    var file = MatrixFile([["#xml:s=\"0\"><v>\(number)</v>", "#xml:s=\"1\"><v>2.5</v>"]])
    file.styles =
      "<numFmts><numFmt numFmtId=\"164\" formatCode=\"\(code)\"/></numFmts>"
      + "<cellXfs><xf numFmtId=\"164\"/><xf numFmtId=\"2\"/></cellXfs>"
    let cells = try #require(try sheets(file).first?.rows.first?.cells)
    if let shown { #expect(cells[0] == shown) }
    #expect(cells[1] == "2.50")
  }

  @Test("a cell of several rows says its text in each, and that it goes on")
  func merged() throws {
    let file = MatrixFile([["N", "Étage"], ["1", "R+1"], ["2"], ["3"], ["4"]], merges: ["B2:B4", "A1:B1"])
    let sheet = try #require(try sheets(file).first)
    #expect(sheet.rows.map(\.cells) == [["N", "Étage"], ["1", "R+1"], ["2", "R+1"], ["3", "R+1"], ["4"]])
    #expect(sheet.continued == [3: [1], 4: [1]])
  }

  @Test("hidden sheets are told as such, hidden rows and columns are read")
  func hidden() throws {
    let rows = [["N", "Nom"], ["1", "a"], ["2", "b"]]
    var seen = MatrixFile.Sheet(name: "S", rows: rows, hiddenRows: [2])
    seen.columns = "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>"
    let found = try sheets(MatrixFile([seen, MatrixFile.Sheet(name: "H", rows: rows, isHidden: true)]))
    #expect(found.map(\.isHidden) == [false, true] && found[0].rows.map(\.cells) == rows)
  }

  private func rows(_ text: String) throws -> [[String]] {
    let bytes = Array(text.utf8)
    return try unsafe bytes.withUnsafeBytes { try PlainSheets.sheets($0, path: "e.csv") }.first?.rows.map(\.cells) ?? []
  }

  @Test(
    "the headings decide which sign separates the cells, whatever remarks and titles below and above hold",
    arguments: [
      "N;Nom;Remarque\n1;a;b, c, d, e, f\n2;b;b, c, d, e, f", "Liste, CVC\nN;Nom\n1;a", "N,Nom\n1,a;b\n2,c",
      "Lot;1\nN,Nom,X\n1,a,x\n2,c,x\n3,d,x", "N;Surface\n1;10,5\n2;11,5", "N\tNom\n1\ta, b\n2\tc, d",
    ])
  func separator(text: String) throws {
    let found = try #require(try rows(text).first { $0.first == "N" })
    #expect(found.count >= 2)
  }

  @Test("a quotation mark that never closes makes a malformed table, with its row")
  func openQuotation() throws {
    #expect(throws: PlainSheets.Failure.openQuotation(row: 2)) { try rows("N;Nom\n1;\"a\n2;b\n") }
    #expect(try rows("N;Nom\n1;\"a\nb\"\n2;1\" b") == [["N", "Nom"], ["1", "a\nb"], ["2", "1\" b"]])
    let reading = SheetReader.read(Array("Classe;Attribut\nIfcDoor;\"Name\n".utf8), path: "m.csv")
    #expect(reading.failures.map(\.code) == [.fileUnreadable])
  }

  @Test("a text that is written as a formula is that text")
  func wrapped() throws {
    #expect(
      try rows("N;=\"0012\";\"=\"\"A\"\"\"\n=\"a\"&\"b\";=\"\";=A-1")
        == [["N", "0012", "A"], ["=\"a\"&\"b\"", "=\"\"", "=A-1"]])
  }

  @Test("a table above the limits is too large, and what is none is unreadable")
  func failures() throws {
    let text = String(repeating: "a;b;c;d\n", count: 500_001)
    #expect(throws: PlainSheets.Failure.tooLarge) { try rows(text) }
    // Little to read, much to keep: cells in the last column alone.
    let wide = String(repeating: String(repeating: ";", count: 16_383) + "x\n", count: 245)
    #expect(throws: PlainSheets.Failure.tooLarge) { try rows(wide) }
    #expect(try rows(String(wide.prefix(16_385))).first?.count == 16_384)
    #expect(throws: PlainSheets.Failure.unreadable) { try rows("\u{0}\u{1}") }
  }
}
