import CahierFormat
import IDSFormat
import Requirements
import TestSupport
import Testing

@Suite("An IDS as a cahier")
struct ImportTests {
  private func ids(_ name: String) throws -> RequirementFile {
    let directory = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let bytes = try #require(CahierFile.bytes(at: "/\(directory)/sample-ifc/\(name)"))
    let reading = unsafe bytes.withUnsafeBytes { IDSReader.read(bytes: $0, path: name) }
    return try #require(reading.file)
  }

  @Test(
    "says the same, written as YAML and read again",
    arguments: ["exigences-conception.ids", "exigences-doe.ids"])
  func roundTrip(_ name: String) throws {
    let file = try ids(name)
    let cahier = Cahier(importing: file, id: "import", language: "fr")
    let reading = CahierReader.read(text: CahierWriter.text(cahier))
    #expect(reading.problems.isEmpty)
    let again = try #require(reading.cahier)
    let specifications = again.specifications(stage: nil, lot: nil, schema: "IFC4")
    #expect(specifications.count == file.specifications.count)
    var first = file
    first.information = .init(title: "t")
    var second = first
    second.specifications = specifications
    #expect(IDSWriter.text(second) == IDSWriter.text(first))
  }

  @Test("gives every requirement an id of its own, its stages and its severity")
  func terms() throws {
    var file = try ids("exigences-doe.ids")
    file.specifications.append(file.specifications[0])
    let cahier = Cahier(
      importing: file, id: "import", stages: [Stage(id: "exe"), Stage(id: "doe")], due: .from("doe"),
      severity: .minor)
    #expect(Set(cahier.requirements.map(\.id)).count == file.specifications.count)
    #expect(cahier.specifications(stage: "exe", lot: nil, schema: "IFC4").isEmpty)
    let due = cahier.specifications(stage: "doe", lot: nil, schema: "IFC4")
    #expect(due.count == file.specifications.count && due.allSatisfy { $0.terms?.severity == .minor })
  }
}

@Suite("The official IDS cases as cahiers")
struct OfficialImportTests {
  @Test(
    "say the same, written as YAML and read again",
    .enabled(if: SharedFiles.folder != nil, "the folder of shared files is absent"))
  func officialCases() throws {
    let paths = SharedFiles.files(below: "ids-testcases", suffixes: [".ids"])
    #expect(!paths.isEmpty)
    for path in paths {
      guard let bytes = CahierFile.bytes(at: path),
        let file = unsafe bytes.withUnsafeBytes({ IDSReader.read(bytes: $0, path: path) }).file
      else { continue }
      let cahier = Cahier(importing: file, id: "import")
      let reading = CahierReader.read(text: CahierWriter.text(cahier))
      #expect(reading.problems.isEmpty, "\(path)")
      guard let again = reading.cahier else { continue }
      var first = file
      first.information = .init(title: "t")
      // Identifiers that are given twice are told apart in a cahier.
      for (place, requirement) in cahier.requirements.enumerated() { first.specifications[place].id = requirement.id }
      var second = first
      second.specifications = again.specifications(stage: nil, lot: nil, schema: "IFC4")
      #expect(IDSWriter.text(second) == IDSWriter.text(first), "\(path)")
    }
  }
}
