import CahierFormat
import IDSFormat
import Requirements
import Testing

@Suite("A conversion says what it loses of a cahier with one requirement")
struct ConversionLossTests {
  private func cahier(_ requirement: String = "", _ rest: String = "") throws -> Cahier {
    let text = """
      cahier: {id: c, title: C}
      placeholders: {standard: false}
      \(rest)
      requirements: [{id: R, title: Nom, classes: IfcWall, checks: [Name]\(requirement)}]
      """
    let reading = CahierReader.read(text: text, opening: { _ in nil })
    #expect(!reading.hasErrors, "\(reading.problems)")
    return try #require(reading.cahier)
  }

  private func lost(_ cahier: Cahier, stage: String? = nil) -> [ConversionLossCode] {
    IDSExport.file(from: cahier, stage: stage, lot: nil).losses.map(\.code)
  }

  @Test("what an IDS explains inside of restrictions is told as lost, with its specification")
  func documentation() throws {
    let text = """
      <ids xmlns="http://standards.buildingsmart.org/IDS" xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <info><title>T</title></info><specifications><specification name="Murs" ifcVersion="IFC4" identifier="M1">
      <applicability minOccurs="0" maxOccurs="unbounded"><entity><name><simpleValue>IFCWALL</simpleValue></name></entity>
      </applicability><requirements><attribute><name><simpleValue>Name</simpleValue></name><value>
      <xs:restriction base="xs:string"><xs:annotation><xs:documentation> Tout le mur </xs:documentation></xs:annotation>
      <xs:enumeration value="A"><xs:annotation><xs:documentation>un A</xs:documentation></xs:annotation></xs:enumeration>
      </xs:restriction></value></attribute></requirements></specification></specifications></ids>
      """
    let file = try #require(IDSReader.read(text: text).file)
    let losses = IDSImport.cahier(from: file).losses
    #expect(losses.map(\.code) == [.documentation, .documentation] && losses.allSatisfy { $0.requirement == "M1" })
    #expect(losses.flatMap(\.arguments) == ["Tout le mur", "un A"] && losses == file.lostDocumentation)
  }

  @Test("what an IDS says as well is no loss")
  func none() throws {
    #expect(lost(try cahier()).isEmpty)
    #expect(lost(try cahier("", "stages: [{id: doe, title: DOE}]")).isEmpty)
  }

  @Test(
    "what an IDS has no place for is told, even where no other requirement differs from it",
    arguments: [
      (", severity: blocking", ConversionLossCode.terms), (", weight: 3", .terms), (", usages: [GMAO]", .terms),
      (", note: à revoir", .remarks), (", sources: [CCTP]", .remarks), (", why: {fr: pourquoi, en: why}", .languages),
      (", threshold: 90", .threshold),
    ])
  func terms(requirement: String, code: ConversionLossCode) throws {
    #expect(lost(try cahier(requirement)) == [code])
  }

  @Test(
    "what the cahier says of its only stage is told, chosen or not", arguments: [nil, "doe"],
    [
      ("title: Dossier des ouvrages", ConversionLossCode.stageDetails), ("aliases: [DOE]", .stageDetails),
      ("thresholds: {major: 90}", .stageDetails), ("delay: 14 jours", .delays),
      ("documents: [{id: n, title: Notice}]", .documents),
    ])
  func stage(chosen: String?, said: (text: String, code: ConversionLossCode)) throws {
    let cahier = try cahier("", "stages: [{id: doe, \(said.text)}]")
    #expect(lost(cahier, stage: chosen).contains(said.code))
    #expect(IDSExport.file(from: cahier, stage: chosen, lot: nil).file.information.milestone == "doe")
  }

  @Test("a sign that XML cannot hold is told, with its specification")
  func signs() throws {
    var file = IDSExport.file(from: try cahier(", why: plain"), stage: nil, lot: nil).file
    #expect(IDSWriter.losses(file).isEmpty)
    file.specifications[0].description = "a\u{1}b\tc\nd"
    #expect(IDSWriter.losses(file) == [ConversionLoss(.signs, requirement: "R")])
  }

  @Test("a requirement that becomes stronger at the only stage needs that stage")
  func stronger() throws {
    let cahier = try cahier(", stages: {from: doe, stronger: {from: doe}}", "stages: [{id: doe}]")
    #expect(lost(cahier).contains(.stages) && !lost(cahier, stage: "doe").contains(.stages))
  }

  @Test("a table says that it does not keep the versions of IFC; a workbook keeps them")
  func schemas() throws {
    var cahier = try cahier()
    #expect(CahierTable.bytes(cahier)?.losses.map(\.code) == [.identity, .placeholderPolicy])
    cahier.identity.schemaVersions = ["IFC4"]
    #expect(CahierTable.bytes(cahier)?.losses.contains(ConversionLoss(.schemas, arguments: ["IFC4"])) == true)
    let book = SheetReader.read(try #require(CahierWorkbook.bytes(cahier)), path: "c.xlsx")
    #expect(book.cahier?.identity.schemaVersions == ["IFC4"])
  }

  @Test("a text longer than a cell of Excel is a problem of a workbook, with its cell, and a loss of a table")
  func longCells() throws {
    var cahier = try cahier()
    cahier.requirements[0].clause = String(repeating: "é", count: 32_767)
    #expect(CahierWorkbook.problems(cahier).isEmpty)
    // Excel counts UTF-16 code units.
    cahier.requirements[0].clause = String(repeating: "é", count: 32_766) + "🏗"
    let problem = try #require(CahierWorkbook.problems(cahier).first)
    #expect(problem.code == .cellTooLong && problem.severity == .error)
    #expect(problem.arguments.first == "Exigences" && problem.arguments.suffix(2) == ["32768", "32767"])
    #expect(problem.arguments[1].hasSuffix("2"))
    let losses = try #require(CahierTable.bytes(cahier)).losses.filter { $0.code == .longCell }
    #expect(losses == [ConversionLoss(.longCell, requirement: "R", arguments: ["Article", "32768"])])
  }
}
