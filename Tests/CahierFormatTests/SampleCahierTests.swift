import CahierFormat
import Requirements
import Testing

@Suite("The cahier of the sample school")
struct SampleCahierTests {
  private func reading() throws -> CahierReading {
    let directory = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let path = "/\(directory)/sample-ifc/cahier-ecole.yaml"
    let bytes = try #require(CahierFile.bytes(at: path))
    return unsafe bytes.withUnsafeBytes { CahierReader.read($0, path: path) }
  }

  @Test("is sound, and extends batiment-fr with reasons for what it drops")
  func sound() throws {
    let reading = try reading()
    let problems = CahierAudit.audit(reading, today: "2026-11-21")
    #expect(problems.map { "\($0.line ?? 0) \($0.code.rawValue) \($0.arguments)" } == [])
    #expect(reading.base?.identity.id == "batiment-fr")
    #expect(reading.cahier?.requirements.count == 91 - 4 + 3)
  }

  @Test("covers itself, and is covered by its IDS")
  func coversItself() throws {
    let cahier = try #require(try reading().cahier)
    #expect(CahierCoverage.problems(cahier, covering: cahier).map(\.code) == [])
    let ids = IDSExport.file(from: cahier, stage: nil, lot: nil).file
    #expect(CahierCoverage.problems(ids, covering: cahier).map(\.code) == [.notCompared])
  }

  @Test("asks for more from stage to stage, and for a signature")
  func stages() throws {
    let cahier = try #require(try reading().cahier)
    let counts = ["apd", "exe", "rec", "doe"].map {
      cahier.specifications(stage: $0, lot: nil, schema: "IFC4").count
    }
    #expect(counts == counts.sorted() && Set(counts).count == 4)
    #expect(cahier.checklist(stage: "doe", lot: nil).map(\.id) == ["ECO-03"])
    #expect(
      cahier.stage("doe")?.delay
        == Delay(2, .months, from: .contractorDossiers, source: "CCAP de l'exemple, article 6.5.2"))
  }

  @Test("is written and read again without loss")
  func roundTrip() throws {
    let cahier = try #require(try reading().cahier)
    let again = CahierReader.read(text: CahierWriter.text(cahier)).cahier
    var same = try #require(again)
    same.path = cahier.path
    #expect((same == cahier) == true)
  }

  @Test("has a workbook that says the same")
  func workbook() throws {
    var cahier = try #require(try reading().cahier)
    let directory = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let bytes = try #require(CahierFile.bytes(at: "/\(directory)/sample-ifc/cahier-ecole.xlsx"))
    var reading = SheetReader.read(bytes, path: "cahier-ecole.xlsx")
    #expect(reading.isCahierWorkbook && reading.problems.isEmpty && reading.failures.isEmpty)
    cahier.path = nil
    reading.cahier?.path = nil
    // Not the two cahiers themselves: what they print is 400 kB.
    #expect((reading.cahier == cahier) == true)
  }
}
