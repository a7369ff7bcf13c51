import CahierFormat
import Requirements
import Testing

@Suite("Requirements that are due at no stage")
struct NeverDueTests {
  private let text = """
    cahier: {id: c, title: c, language: fr}
    stages: [{id: pro}, {id: doe}]
    requirements:
      - {id: A, title: A, stages: [], classes: [IfcWall], checks: [{locator: Pset_WallCommon.FireRating}]}
      - id: B
        title: B
        stages: {only: [], stronger: {from: doe}}
        classes: [IfcWall]
        checks: [{locator: Pset_WallCommon.IsExternal}]
      - {id: C, title: C, stages: [doe], classes: [IfcWall], checks: [{locator: Pset_WallCommon.LoadBearing}]}
    """

  @Test("they are asked neither at a stage nor where nobody names one, nor written as an IDS")
  func neverAsked() throws {
    let cahier = try #require(CahierReader.read(text: text).cahier)
    #expect(cahier.requirements(stage: nil, lot: nil).map(\.id) == ["C"])
    #expect(cahier.requirements(stage: "doe", lot: nil).map(\.id) == ["C"])
    #expect(IDSExport.file(from: cahier, stage: nil, lot: nil).file.specifications.count == 1)
  }

  @Test("they stay so in YAML, in a workbook and in a table")
  func roundTrip() throws {
    let cahier = try #require(CahierReader.read(text: text).cahier)
    let written = CahierReader.read(text: CahierWriter.text(cahier)).cahier
    #expect(written?.requirements.map(\.stages) == cahier.requirements.map(\.stages))
    let book = SheetReader.read(try #require(CahierWorkbook.bytes(cahier)), path: "c.xlsx").cahier
    #expect(book?.requirements.map(\.stages) == cahier.requirements.map(\.stages))
    let table = SheetReader.read(try #require(CahierTable.bytes(cahier)).bytes, path: "c.csv").cahier
    #expect(table?.requirements.map(\.stages.span) == [.only([]), .only([]), .from("doe")])
  }

  @Test("a mark of a table that is unknown is told, and not taken for none")
  func unknownMark() throws {
    let cahier = try #require(CahierReader.read(text: text).cahier)
    let bytes = try #require(CahierTable.bytes(cahier)).bytes
    let table = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("C;") && $0.hasSuffix(";x") ? $0.dropLast() + "selon lot" : $0[...] }
    let reading = SheetReader.read(Array(table.joined(separator: "\r\n").utf8), path: "c.csv")
    #expect(reading.problems.map(\.code) == [.unreadableCell])
  }
}
