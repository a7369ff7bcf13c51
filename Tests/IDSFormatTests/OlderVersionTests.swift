import IDSFormat
import Requirements
import Testing

@Suite("Drafts of IDS before 1.0")
struct OlderVersionTests {
  private let text = """
    <ids xmlns="http://standards.buildingsmart.org/IDS" xmlns:xs="http://www.w3.org/2001/XMLSchema" \
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
    xsi:schemaLocation="http://standards.buildingsmart.org/IDS http://standards.buildingsmart.org/IDS/0.9.6/ids.xsd">
      <info><title>Draft</title></info>
      <specifications>
        <specification name="S" ifcVersion="IFC4X3" minOccurs="0" maxOccurs="unbounded">
          <applicability><entity><name><simpleValue>IFCWALL</simpleValue></name></entity></applicability>
          <requirements>
            <property measure="IfcLabel" minOccurs="0" maxOccurs="1">
              <propertySet><simpleValue>A</simpleValue></propertySet><name><simpleValue>B</simpleValue></name>
            </property>
            <partOf relation="IfcRelAggregates" minOccurs="0" maxOccurs="0">
              <entity><name><simpleValue>IFCSLAB</simpleValue></name></entity>
            </partOf>
          </requirements>
        </specification>
      </specifications>
    </ids>
    """

  @Test("A draft is read with a note, and says the same")
  func draftIsRead() throws {
    let reading = IDSReader.read(text: text)
    #expect(!reading.hasErrors)
    #expect(reading.problems.contains { $0.code == .olderIDSVersion && $0.arguments == ["0.9.6"] })
    let specification = try #require(reading.file?.specifications.first)
    #expect(specification.cardinality == .optional)
    #expect(specification.schemaVersions == ["IFC4X3_ADD2"])
    #expect(specification.requirements.map(\.cardinality) == [.optional, .prohibited])
    guard case .property(let property)? = specification.requirements.first?.facet,
      case .partOf(let partOf)? = specification.requirements.last?.facet
    else {
      Issue.record("the facets were not read")
      return
    }
    #expect(property.dataType == "IFCLABEL")
    #expect(property.baseName.listedValues == ["B"])
    #expect(partOf.relation == "IFCRELAGGREGATES")
  }

  @Test("What only drafts write is an error in 1.0")
  func draftFormsAreErrors() throws {
    let range = try #require(text.firstRange(of: "0.9.6"))
    let declared = text.replacingCharacters(in: range, with: "1.0")
    let codes = Set(IDSReader.read(text: declared).problems.filter { $0.severity == .error }.map(\.code))
    #expect(codes.isSuperset(of: [.unknownXMLAttribute, .unknownElement, .missingElement, .unknownSchemaVersion]))
  }

  @Test("A version that is not declared, or not known, is said")
  func versions() throws {
    let sound = IDSText.file(requirements: IDSText.attribute("Name"))
    let range = try #require(sound.firstRange(of: "IDS/1.0/ids.xsd"))
    func problem(_ location: String) -> RequirementProblem? {
      IDSReader.read(text: sound.replacingCharacters(in: range, with: location)).problems.first
    }
    #expect(problem("IDS/ids.xsd")?.code == .unknownIDSVersion)
    #expect(problem("IDS/ids.xsd")?.severity == .warning)
    #expect(problem("IDS/2.0/ids.xsd")?.severity == .error)
    #expect(problem("IDS/ids_09.xsd")?.code == .olderIDSVersion)
    #expect(problem("IDS/1.0/ids.xsd") == nil)
  }
}

extension String {
  /// The text with a part of it replaced.
  func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
