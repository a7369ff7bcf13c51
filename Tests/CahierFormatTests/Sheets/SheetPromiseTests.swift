import CahierFormat
import Requirements
import Testing

/// The same promises that the fuzz target `Sheets` holds its inputs to, on its seeds: what it found becomes one of them.
@Suite("What is promised of every sheet that is read")
struct SheetPromiseTests {
  private static let names = [
    "archive.xlsx", "cahier", "cross", "csv1", "csv2", "csv3", "legend", "list", "shared", "stages", "turned",
  ]

  @Test("rows add up, ids differ, the layout and the workbook say the same again", arguments: names)
  func promises(_ name: String) throws {
    let directory = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let bytes = try #require(CahierFile.bytes(at: "/\(directory)/Fuzz/Sheets/Seeds/\(name)"))
    let reading = SheetReader.read(bytes.first == UInt8(ascii: "<") ? workbook(bytes) : bytes, path: "\(name).csv")
    var cahier = try #require(reading.cahier)
    for sheet in reading.sheets {
      #expect(sheet.rows == sheet.headings + sheet.understood + sheet.checklist + sheet.refused)
      #expect(sheet.marks.total == sheet.marks.understood + sheet.marks.checklist + sheet.marks.refused)
    }
    #expect(Set(cahier.requirements.map(\.id)).count == cahier.requirements.count)
    #expect(!cahier.requirements.isEmpty)
    var again = SheetReader.read(try #require(CahierWorkbook.bytes(cahier)), path: "again.xlsx").cahier
    cahier.path = nil
    again?.path = nil
    #expect(again?.stages == cahier.stages)
    #expect(again?.requirements == cahier.requirements)
    #expect(again == cahier)
    if reading.isCahierWorkbook { return }
    let layout = LayoutFile.read(text: LayoutFile.text(reading.layout))
    #expect(layout.problems.isEmpty && layout.layout == reading.layout)
  }

  /// The parts of a workbook, which stand between zero bytes.
  private func workbook(_ input: [UInt8]) -> [UInt8] {
    let names = ["worksheets/sheet1", "sharedStrings", "styles", "worksheets/sheet2", "worksheets/sheet3"]
    let parts = input.split(separator: 0, omittingEmptySubsequences: false)
    // The second and the third part are none of sheets.
    let sheets = ["Matrice", "Listes", "Exigences"].prefix(max(1, parts.count - 2))
    var file = MatrixFile(sheets.map { .init(name: $0, rows: []) })
    file.entries = zip(names, parts).map { ("xl/\($0).xml", Array($1)) }
    file.hasOwnParts = true
    return file.bytes
  }
}
