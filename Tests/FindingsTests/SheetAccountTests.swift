import Findings
import Testing

@Suite("What became of the rows of sheets")
struct SheetAccountTests {
  private static let nothing = SheetAccount.Counts(total: 0, understood: 0, checklist: 0, refused: 0)
  private static let rows = SheetAccount.Counts(total: 12, understood: 6, checklist: 3, refused: 1)
  private static let marks = SheetAccount.Counts(total: 5, understood: 4, checklist: 0, refused: 1)

  @Test("the automatic share is of the rows of lists without headings, and of the marks of crosses")
  func automatic() {
    let sheets = [
      SheetAccount(name: "Liste", purpose: .list, rows: Self.rows, headings: 2, marks: Self.nothing),
      SheetAccount(name: "Croix", purpose: .cross, rows: Self.rows, headings: 2, marks: Self.marks),
      SheetAccount(name: "Garde", purpose: .ignored, rows: Self.rows, headings: 0, marks: Self.marks),
    ]
    #expect(sheets.automatic == (6 + 4, 10 + 5))
    #expect([sheets[2]].automatic == (0, 0))
    #expect(sheets.partly == 0)
  }
}
