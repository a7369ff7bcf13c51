import IDSFormat
import Requirements
import Testing

@Suite("Writing IDS 1.0")
struct WriterTests {
  /// What a requirement file says, without the lines on which it says it.
  private func content(_ file: RequirementFile) -> String {
    var file = file
    file.path = nil
    for position in file.specifications.indices {
      file.specifications[position].line = 0
      file.specifications[position].applicabilityLines = []
      for requirement in file.specifications[position].requirements.indices {
        file.specifications[position].requirements[requirement].line = 0
      }
    }
    // A pattern is an object; the writer gives its source.
    return "\(file.information) \(file.specifications)" + IDSWriter.text(file)
  }

  @Test("What is written says what was read, and is sound")
  func roundTrip() throws {
    let requirements =
      IDSText.attribute(
        "Name", "A &amp; B &lt;C&gt; \"D\" é♫", "cardinality=\"optional\" instructions=\"say &quot;x&quot;\"")
      + "<property dataType=\"IFCREAL\" cardinality=\"required\" uri=\"https://example.org/?a=1&amp;b=2\">"
      + IDSText.restricted("propertySet", "<xs:pattern value=\"My_.*\"/>") + IDSText.simple("baseName", "B")
      + IDSText.restricted("value", base: "xs:double", "<xs:minExclusive value=\"0\"/><xs:maxInclusive value=\"1E3\"/>")
      + "</property>"
      + "<partOf relation=\"IFCRELAGGREGATES\" cardinality=\"prohibited\">\(IDSText.entity("IFCROOF"))</partOf>"
      + "<classification>\(IDSText.simple("value", "1"))\(IDSText.simple("system", "U"))</classification><material/>"
      + "<entity>\(IDSText.restricted("name", "<xs:enumeration value=\"IFCWALL\"/><xs:enumeration value=\"IFCSLAB\"/>"))</entity>"
    let text = IDSText.file(requirements: requirements, occurs: "minOccurs=\"0\" maxOccurs=\"unbounded\"")
    let file = try #require(IDSReader.read(text: text).file)
    let written = IDSWriter.text(file)
    #expect(IDSText.problems(written).isEmpty)
    let again = try #require(IDSReader.read(text: written).file)
    #expect(content(again) == content(file))
  }

  @Test("Line breaks and tabs in attributes and texts are kept, what XML cannot hold is replaced")
  func whiteSpace() throws {
    let specification = Specification(
      id: "A", name: "two\nlines\tand a\rreturn", instructions: "bell\u{7}", schemaVersions: ["IFC4"],
      applicability: [.entity(EntityFacet(name: .simple("IFCWALL")))],
      requirements: [Requirement(facet: .attribute(AttributeFacet(name: .simple("Name"), value: .simple("a\r\nb"))))])
    let file = RequirementFile(information: .init(title: "T"), specifications: [specification])
    let again = try #require(IDSReader.read(text: IDSWriter.text(file)).file?.specifications.first)
    #expect(again.id == "A")
    #expect(again.name == specification.name)
    #expect(again.instructions == "bell\u{FFFD}")
    guard case .attribute(let facet)? = again.requirements.first?.facet else {
      Issue.record("no attribute was read")
      return
    }
    #expect(facet.value?.listedValues == ["a\r\nb"])
  }

  @Test("An applicability is written in the order of the schema")
  func order() throws {
    let facets: [Facet] = [
      .material(MaterialFacet()), .attribute(AttributeFacet(name: .simple("Name"))),
      .entity(EntityFacet(name: .simple("IFCWALL"))),
    ]
    let specification = Specification(
      id: "1", name: "S", schemaVersions: ["IFC4"], applicability: facets,
      requirements: [Requirement(facet: .material(MaterialFacet()))])
    let file = RequirementFile(information: .init(title: "T"), specifications: [specification])
    #expect(IDSText.problems(IDSWriter.text(file)).isEmpty)
  }

  @Test("What only drafts leave open is written as a pattern for everything")
  func draft() {
    let facets: [Facet] = [
      .classification(ClassificationFacet(system: nil)),
      .partOf(PartOfFacet(entity: EntityFacet(name: .restriction(Restriction())))),
    ]
    let specification = Specification(
      id: "1", name: "S", schemaVersions: ["IFC4"], applicability: [.entity(EntityFacet(name: .simple("IFCWALL")))],
      requirements: facets.map { Requirement(facet: $0) })
    let file = RequirementFile(information: .init(title: "T"), specifications: [specification])
    #expect(IDSText.problems(IDSWriter.text(file)).isEmpty)
  }

  @Test(
    "Every official case says the same after it is written",
    .enabled(if: OfficialCases.folder != nil, "the official cases are not here: set RECOL_SHARED to their folder"))
  func officialCases() {
    for path in OfficialCases.files() {
      let reading = unsafe OfficialCases.bytes(of: path).withUnsafeBytes { IDSReader.read(bytes: $0) }
      guard let file = reading.file else { continue }
      let again = IDSReader.read(text: IDSWriter.text(file))
      #expect(again.file.map(content) == content(file), "\(path)")
      #expect(again.problems.map(\.code) == reading.problems.map(\.code), "\(path)")
    }
  }
}
