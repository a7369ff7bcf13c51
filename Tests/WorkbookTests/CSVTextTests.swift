import Testing
import Workbook

@Suite("Cells of separated values")
struct CSVTextTests {
  @Test(
    "are never formulas, and are read back",
    arguments: [
      ("=1+1", "'=1+1"), ("+33 1", "'+33 1"), ("-x", "'-x"), ("@a", "'@a"), ("＝1", "'＝1"), ("'=1", "''=1"),
      ("  =1", "'  =1"),
      ("-12.5", "-12.5"), ("-1E3", "-1E3"), ("-", "-"), ("mur", "mur"), ("a=b", "a=b"),
    ])
  func formulas(text: String, cell: String) {
    #expect(CSVText.cell(text, separator: ",") == cell)
    #expect(CSVText.text(cell) == text)
  }

  @Test("stand in quotation marks where they need them")
  func quotes() {
    #expect(CSVText.cell("a,b", separator: ",") == "\"a,b\"")
    #expect(CSVText.cell("a\"b", separator: ",") == "\"a\"\"b\"")
    #expect(CSVText.cell("a\r\nb", separator: ",") == "\"a\r\nb\"")
    #expect(CSVText.cell("\t=1", separator: ",") == "\"'\t=1\"")
  }

  @Test("are put together by the byte as by the text")
  func appended() {
    let texts = [
      "mur", "", "é", "a,b", "a;=1", "=1", "'=1", "＝1;＠x", "a\u{0085}b", "a\u{2028}b", "« x »", "5,\u{0301}", "-12.5",
      "\u{FEFF}=1", " @x", "a\"b\"", "a;\"=1",
    ]
    for text in texts {
      var block: [UInt8] = []
      CSVText.append(text, separator: UInt8(ascii: ","), to: &block)
      let cell = CSVText.cell(CSVText.guarded(text, separator: ","), separator: ",")
      #expect(String(decoding: block, as: UTF8.self) == cell, "\(text)")
    }
  }

  @Test("stand in quotation marks even where an accent sits on the comma")
  func combined() {
    #expect(CSVText.cell("5,\u{0301}", separator: ",") == "\"5,\u{0301}\"")
  }

  @Test("begin no formula for a program that splits at another separator")
  func otherSeparators() {
    #expect(CSVText.guarded("a;=1", separator: ",") == "a;'=1")
    #expect(CSVText.guarded("a; \"=1", separator: ",") == "a; \"'=1")
    #expect(CSVText.guarded("a\t@x", separator: ",") == "a\t'@x")
    #expect(CSVText.guarded("a,=1", separator: ",") == "a,=1")
    #expect(CSVText.guarded("a,=1", separator: ";") == "a,'=1")
  }
}
