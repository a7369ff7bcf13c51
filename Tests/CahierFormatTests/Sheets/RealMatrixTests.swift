import CahierFormat
import Requirements
import TestSupport
import Testing

@Suite("Real matrices of owners, where they are at hand", .enabled(if: RealMatrix.isThere, "no shared files"))
struct RealMatrixTests {
  @Test("A list: 321 rows with content, 137 of them hidden")
  func list() throws {
    let reading = try #require(RealMatrix.reading("MIDE_MINVU_DS19_V2.xlsx"))
    let counts = try #require(reading.sheets.first)
    #expect(counts.shape == .list)
    #expect(counts.rows == 321)
    #expect(counts.hiddenRows == 137)
    #expect(counts.headings + counts.understood + counts.checklist + counts.refused == 321)
    #expect([counts.headings, counts.understood, counts.checklist, counts.refused] == [1, 219, 101, 0])
    #expect(reading.cahier?.requirements.count == 320)
  }

  @Test("A cross: 76 rows with content and 665 marks, explained by three other sheets")
  func cross() throws {
    let reading = try #require(RealMatrix.reading("Aedes ILS 2.0.xlsx"))
    let counts = try #require(reading.sheets.first)
    #expect(reading.layout.tables.map(\.shape) == [.cross, .objects, .properties, .values, .ignored])
    #expect(counts.rows == 76)
    #expect(counts.headings + counts.understood + counts.checklist + counts.refused == 76)
    #expect(counts.marks.total == 665)
    #expect(counts.marks.understood + counts.marks.checklist + counts.marks.refused == 665)
    // IfcSystem has no predefined type FIREPROTECTION: without it more would be asked than the owner asks.
    #expect(counts.marks.refused == 6)
    #expect(
      reading.refusals.filter { $0.sheet == "ILS" }.map { "\($0.row) \($0.code.rawValue)" } == [
        "18 unknown-predefined-type"
      ])
    #expect(reading.cahier?.requirements.count == 659)
    #expect(reading.cahier?.lists.map(\.id) == ["materiaal", "ruimtetype"])
  }

  @Test(
    "Their layouts are read back as they are written", arguments: ["MIDE_MINVU_DS19_V2.xlsx", "Aedes ILS 2.0.xlsx"])
  func layouts(_ name: String) throws {
    let reading = try #require(RealMatrix.reading(name))
    let again = LayoutFile.read(text: LayoutFile.text(reading.layout))
    #expect(again.problems.isEmpty)
    #expect(again.layout == reading.layout)
    let second = try #require(RealMatrix.reading(name, layout: again.layout))
    #expect(second.cahier == reading.cahier)
  }
}

private enum RealMatrix {
  static let isThere = CahierFile.bytes(at: path("Aedes ILS 2.0.xlsx")) != nil

  static func path(_ name: String) -> String { "\(SharedFiles.folder ?? "../shared")/matrices/\(name)" }

  static func reading(_ name: String, layout: SheetLayout? = nil) -> SheetReading? {
    CahierFile.bytes(at: path(name)).map { SheetReader.read($0, path: name, layout: layout) }
  }
}
