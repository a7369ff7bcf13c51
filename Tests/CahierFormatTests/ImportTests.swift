import CahierFormat
import IDSFormat
import Requirements
import Testing

@Suite("An IDS as a cahier")
struct ImportTests {
  private func ids(_ name: String) throws -> RequirementFile {
    let directory = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let bytes = try #require(CahierFile.bytes(at: "/\(directory)/sample-ifc/\(name)"))
    let reading = unsafe bytes.withUnsafeBytes { unsafe IDSReader.read(bytes: $0, path: name) }
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
