import CahierFormat
import IDSFormat
import Requirements
import TestSupport
import Testing

@Suite("An IDS becomes a cahier and comes back")
struct IDSImportTests {
  private static let sample = """
    <ids xmlns="http://standards.buildingsmart.org/IDS" xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <info>
        <title>Murs</title><copyright>Ville</copyright><date>2026-01-31</date><milestone>EXE</milestone>
      </info>
      <specifications>
        <specification name="Feu" ifcVersion="IFC4 IFC2X3" identifier="F" instructions="dans Revit">
          <applicability minOccurs="0" maxOccurs="unbounded">
            <entity><name><xs:restriction base="xs:string"><xs:pattern value="IFCWALL.*"/></xs:restriction></name></entity>
          </applicability>
          <requirements description="au feu">
            <property dataType="IFCLABEL" cardinality="optional" instructions="ici">
              <propertySet><simpleValue>Pset_WallCommon</simpleValue></propertySet>
              <baseName><simpleValue>FireRating</simpleValue></baseName>
              <value><simpleValue>EI 60</simpleValue></value>
            </property>
          </requirements>
        </specification>
        <specification name="Nom" ifcVersion="IFC4" identifier="F">
          <applicability minOccurs="1" maxOccurs="unbounded">
            <entity><name><simpleValue>IFCWALL</simpleValue></name></entity>
          </applicability>
          <requirements><attribute><name><simpleValue>Name</simpleValue></name></attribute></requirements>
        </specification>
      </specifications>
    </ids>
    """

  private func read(_ bytes: [UInt8]) throws -> RequirementFile {
    try #require(unsafe bytes.withUnsafeBytes { IDSReader.read(bytes: $0, path: "a.ids") }.file)
  }

  /// The file by way of a cahier in YAML, and as an IDS again.
  private func thereAndBack(_ file: RequirementFile) throws -> RequirementFile {
    let cahier = IDSImport.cahier(from: file).cahier
    let reading = CahierReader.read(text: CahierWriter.text(cahier), opening: { _ in nil })
    #expect(!reading.hasErrors, "\(reading.problems)")
    let back = IDSExport.file(from: try #require(reading.cahier), stage: nil, lot: nil)
    return try read(IDSWriter.bytes(back.file))
  }

  /// What decides verdicts: everything but lines and names of files.
  private func meaning(_ file: RequirementFile) -> [Specification] {
    file.specifications.map { specification in
      var specification = specification
      (specification.line, specification.applicabilityLines, specification.id) = (0, [], "")
      return specification
    }
  }

  @Test("specifications come back as they were")
  func roundTrip() throws {
    let file = try read(Array(Self.sample.utf8))
    #expect(meaning(try thereAndBack(file)) == meaning(file))
  }

  @Test("stage, severity and lot are those asked for, else the milestone and major")
  func defaults() throws {
    let file = try read(Array(Self.sample.utf8))
    let plain = IDSImport.cahier(from: file).cahier
    #expect(plain.stageOrder == ["exe"] && plain.requirements.allSatisfy { $0.severity == .major })
    let asked = IDSImport.cahier(from: file, .init(stage: "doe", lot: "cvc", severity: .blocking)).cahier
    #expect(asked.requirements(stage: "doe", lot: "cvc").count == 2)
    #expect(asked.requirements.allSatisfy { $0.severity == .blocking && $0.lots == ["cvc"] })
  }

  @Test("what a cahier has no place for is listed, and ids become unique")
  func losses() throws {
    let made = IDSImport.cahier(from: try read(Array(Self.sample.utf8)))
    #expect(made.losses.map(\.code) == [.information, .information, .repeatedID])
    #expect(made.cahier.requirements.map(\.id) == ["F", "F-2"])
  }

  @Test("a specification without a name is called by its id, in a file without a title as well")
  func missingName() throws {
    var file = try read(Array(Self.sample.utf8))
    (file.information.title, file.specifications[0].name) = ("", " ")
    let made = IDSImport.cahier(from: file)
    #expect(made.losses.contains(ConversionLoss(.missingName, requirement: "F")))
    #expect(made.cahier.requirements[0].title.fr == "F" && made.cahier.identity.title.fr == "IDS")
    #expect(CahierReader.read(text: CahierWriter.text(made.cahier), opening: { _ in nil }).problems.isEmpty)
  }

  @Test("the milestone comes back as it was, and no stage is lost")
  func milestone() throws {
    let made = IDSImport.cahier(from: try read(Array(Self.sample.utf8)))
    let back = IDSExport.file(from: made.cahier, stage: nil, lot: nil)
    #expect(back.file.information.milestone == "EXE" && back.losses.isEmpty, "\(back.losses)")
  }

  /// The cahier by way of sheets.
  private func bySheets(_ cahier: Cahier, asTable: Bool) throws -> Cahier {
    let bytes = asTable ? CahierTable.bytes(cahier)?.bytes : CahierWorkbook.bytes(cahier)
    let reading = SheetReader.read(try #require(bytes), path: "cahier")
    #expect(reading.isCahierWorkbook && reading.problems.isEmpty && reading.failures.isEmpty, "\(reading.problems)")
    return try #require(reading.cahier)
  }

  @Test(
    "all official cases come back as they were, by way of sheets as well",
    .enabled(if: SharedFiles.folder != nil, "the folder of shared files is absent"), arguments: [false, true])
  func officialCasesBySheets(asTable: Bool) throws {
    let paths = SharedFiles.files(below: "ids-testcases", suffixes: [".ids"])
    var compared = 0
    for path in paths {
      let bytes = try #require(CahierFile.bytes(at: path))
      guard let file = unsafe bytes.withUnsafeBytes({ IDSReader.read(bytes: $0, path: path) }).file,
        !file.specifications.isEmpty
      else { continue }
      compared += 1
      let cahier = try bySheets(IDSImport.cahier(from: file).cahier, asTable: asTable)
      let back = IDSExport.file(from: cahier, stage: nil, lot: nil).file
      #expect(meaning(try read(IDSWriter.bytes(back))) == meaning(file), "\(path)")
    }
    #expect(compared >= 287)
  }

  @Test(
    "all official cases come back as they were",
    .enabled(if: SharedFiles.folder != nil, "the folder of shared files is absent"))
  func officialCases() throws {
    let paths = SharedFiles.files(below: "ids-testcases", suffixes: [".ids"])
    var compared = 0
    for path in paths {
      let bytes = try #require(CahierFile.bytes(at: path))
      guard let file = unsafe bytes.withUnsafeBytes({ IDSReader.read(bytes: $0, path: path) }).file,
        !file.specifications.isEmpty
      else { continue }
      compared += 1
      #expect(meaning(try thereAndBack(file)) == meaning(file), "\(path)")
    }
    print("official IDS cases: \(compared) of \(paths.count) by way of a cahier")
    #expect(compared >= 287)
  }
}
