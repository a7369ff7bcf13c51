import CahierFormat
import Testing

@Suite("Tables as plain texts")
struct PlainSheetTests {
  private func sheets(_ file: MatrixFile) throws -> [PlainSheets.Sheet] {
    try #require(unsafe file.bytes.withUnsafeBytes { PlainSheets.sheets($0, path: "m.xlsx") })
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
}
