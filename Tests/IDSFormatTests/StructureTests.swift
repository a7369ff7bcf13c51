import IDSFormat
import Requirements
import Testing

@Suite("Structure of IDS 1.0")
struct StructureTests {
  private func check(
    _ text: String, _ code: RequirementProblemCode, _ arguments: [String]? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let problems = IDSText.problems(text)
    let found = problems.first { $0.code == code }
    let said = problems.map { "\($0.code.rawValue) \($0.arguments)" }.joined(separator: "; ")
    #expect(found != nil, "expected \(code.rawValue), found: \(said)", sourceLocation: sourceLocation)
    if let arguments, let found { #expect(found.arguments == arguments, sourceLocation: sourceLocation) }
  }

  private func file(_ old: String, _ new: String, requirements: String = IDSText.attribute("Name")) -> String {
    let text = IDSText.file(requirements: requirements)
    var parts: [Substring] = []
    var rest = text[...]
    while let found = rest.firstRange(of: old) {
      parts += [rest[..<found.lowerBound], new[...]]
      rest = rest[found.upperBound...]
    }
    #expect(!parts.isEmpty, "the text has no \(old)")
    return (parts + [rest]).joined()
  }

  @Test("Elements of a wrong name are said with the nearest right one")
  func unknownElement() {
    check(file("<info><title>", "<info><titel>x</titel><title>"), .unknownElement, ["titel", "info", "title"])
    check(IDSText.file(requirements: "<propety/>"), .unknownElement, ["propety", "requirements", "property"])
  }

  @Test("Elements that must be there are missed")
  func missingElement() {
    check(file("<title>Test</title>", ""), .missingElement, ["title", "info"])
    check(file("<info><title>Test</title></info>", ""), .missingElement, ["info", "ids"])
    check(IDSText.file(requirements: "<attribute/>"), .missingElement, ["name", "attribute"])
    let property = "<property>\(IDSText.simple("propertySet", "A"))</property>"
    check(IDSText.file(requirements: property), .missingElement, ["baseName", "property"])
    check(IDSText.file(requirements: "<partOf/>"), .missingElement, ["entity", "partOf"])
    check(IDSText.file(requirements: "<classification/>"), .missingElement, ["system", "classification"])
  }

  @Test("Elements have an order, in an applicability, too")
  func order() {
    let attribute = "<attribute>\(IDSText.simple("value", "x"))\(IDSText.simple("name", "Name"))</attribute>"
    check(IDSText.file(requirements: attribute), .elementOrder, ["name", "value"])
    let swapped = IDSText.attribute("Name") + IDSText.entity("IFCWALL")
    check(IDSText.file(applicability: swapped, requirements: "<material/>"), .elementOrder, ["entity", "attribute"])
    // Requirements may come in any order: the schema repeats its sequence.
    let requirements = IDSText.attribute("Name") + IDSText.entity("IFCWALL")
    #expect(IDSText.problems(IDSText.file(requirements: requirements)).isEmpty)
  }

  @Test("What may be there once is not there twice")
  func repetition() {
    check(file("<title>Test</title>", "<title>A</title><title>B</title>"), .repeatedElement, ["title", "info"])
    let twice = IDSText.entity("IFCWALL") + IDSText.entity("IFCWALL")
    check(IDSText.file(applicability: twice, requirements: "<material/>"), .repeatedElement)
    let value = "<name><simpleValue>Name</simpleValue><simpleValue>Tag</simpleValue></name>"
    check(IDSText.file(requirements: "<attribute>\(value)</attribute>"), .repeatedElement)
  }

  @Test("Attributes of the XML are those of the schema")
  func attributes() {
    check(file("name=\"S\"", "name=\"S\" nam=\"x\""), .unknownXMLAttribute, ["nam", "specification", "name"])
    check(file("name=\"S\"", ""), .missingXMLAttribute, ["name", "specification"])
    check(file(" ifcVersion=\"IFC4\"", ""), .missingXMLAttribute, ["ifcVersion", "specification"])
    let entity = "<entity cardinality=\"required\">\(IDSText.simple("name", "IFCWALL"))</entity>"
    check(IDSText.file(requirements: entity), .unknownXMLAttribute)
    check(IDSText.file(requirements: IDSText.attribute("Name", nil, "uri=\"x\"")), .unknownXMLAttribute)
  }

  @Test("Text stands only where values stand")
  func text() {
    check(IDSText.file(requirements: "required" + IDSText.attribute("Name")), .unexpectedText)
  }

  @Test("The namespace is that of buildingSMART")
  func namespace() {
    check(file("xmlns=\"http://standards.buildingsmart.org/IDS\"", "xmlns=\"urn:x\""), .wrongNamespace)
    check(
      file(
        "xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"", "xmlns:xs=\"urn:x\"",
        requirements: "<attribute>\(IDSText.restricted("name", "<xs:enumeration value=\"Name\"/>"))</attribute>"),
      .wrongNamespace)
  }

  @Test("Author and date have a form")
  func information() {
    check(file("</title>", "</title><author>me</author>"), .invalidXMLValue)
    check(file("</title>", "</title><date>yesterday</date>"), .invalidXMLValue)
    let sound = file("</title>", "</title><author>a@b.org</author><date>2026-01-31</date>")
    #expect(IDSText.problems(sound).isEmpty)
  }

  @Test("Schema versions are those that IDS names")
  func schemaVersions() {
    func file(_ version: String) -> String {
      IDSText.file(requirements: IDSText.attribute("Name"), version: version)
    }
    check(file("IFC4X3"), .unknownSchemaVersion, ["IFC4X3", "IFC4X3_ADD2"])
    check(file("IFC5"), .unknownSchemaVersion)
    check(file(""), .unknownSchemaVersion)
    #expect(IDSText.problems(file("IFC4   IFC2X3")).isEmpty)
  }

  @Test("An occurrence is required, optional or prohibited")
  func occurrence() {
    func file(_ occurs: String, requirements: String = IDSText.attribute("Name")) -> String {
      IDSText.file(requirements: requirements, occurs: occurs)
    }
    #expect(IDSText.problems(file("minOccurs=\"1\" maxOccurs=\"unbounded\"")).isEmpty)
    #expect(IDSText.problems(file("minOccurs=\"0\" maxOccurs=\"unbounded\"")).isEmpty)
    #expect(IDSText.errors(file("minOccurs=\"0\" maxOccurs=\"0\"", requirements: "")).isEmpty)
    for occurs in [
      "", "minOccurs=\"2\" maxOccurs=\"unbounded\"", "minOccurs=\"0\" maxOccurs=\"1\"", "maxOccurs=\"0\"",
      "minOccurs=\"-1\" maxOccurs=\"unbounded\"", "maxOccurs=\"many\"",
    ] {
      check(file(occurs), .invalidOccurrence)
    }
  }

  @Test("Prohibited specifications have no requirements")
  func requirementsOfProhibited() {
    let text = IDSText.file(requirements: IDSText.attribute("Name"), occurs: "minOccurs=\"0\" maxOccurs=\"0\"")
    check(text, .requirementsOfProhibited)
    #expect(IDSText.problems(text).first { $0.code == .requirementsOfProhibited }?.number == 204)
  }

  @Test("A specification applies to something and requires something")
  func emptiness() {
    check(IDSText.file(applicability: "", requirements: IDSText.attribute("Name")), .emptyApplicability)
    let idle = IDSText.file(requirements: "", occurs: "minOccurs=\"0\" maxOccurs=\"unbounded\"")
    check(idle, .emptyRequirements)
    // The schema lets the element be left out.
    let problem = IDSText.problems(idle).first { $0.code == .emptyRequirements }
    #expect(problem?.severity == .warning && problem?.number == 202)
    // That at least one object is there is something to require.
    #expect(IDSText.problems(IDSText.file(requirements: "")).isEmpty)
  }

  @Test("An empty text is no value: an error, or a parameter left out")
  func emptyValues() {
    check(IDSText.file(requirements: IDSText.attribute("")), .emptyValue, ["name"])
    let application = IDSText.entity("IFCAPPLICATION", "")
    let problems = IDSText.problems(IDSText.file(applicability: application, requirements: application))
    #expect(problems.map(\.code) == [.emptyValue, .emptyValue])
    #expect(problems.allSatisfy { $0.severity == .warning })
  }

  @Test("Cardinalities are those of the facet")
  func cardinality() {
    check(
      IDSText.file(requirements: IDSText.attribute("Name", "x", "cardinality=\"require\"")), .invalidCardinality,
      ["require", "attribute", "required"])
    let partOf = "<partOf cardinality=\"optional\">\(IDSText.entity("IFCSITE"))</partOf>"
    check(IDSText.file(requirements: partOf), .invalidCardinality)
  }

  @Test("Relations are those of IDS")
  func relation() {
    let partOf = "<partOf relation=\"IfcRelAggregates\">\(IDSText.entity("IFCSITE"))</partOf>"
    check(IDSText.file(requirements: partOf), .unknownRelation, ["IfcRelAggregates", "IFCRELAGGREGATES"])
    let voids = "<partOf relation=\"IFCRELVOIDSELEMENT IFCRELFILLSELEMENT\">\(IDSText.entity("IFCWALL"))</partOf>"
    #expect(IDSText.problems(IDSText.file(requirements: voids)).isEmpty)
  }

  @Test("The same identifier twice is remarked")
  func repeatedIdentifier() {
    let one = file("name=\"S\"", "name=\"S\" identifier=\"A\"")
    guard let start = one.firstRange(of: "<specification "), let end = one.firstRange(of: "</specification>") else {
      return
    }
    let copy = String(one[start.lowerBound..<end.upperBound])
    check(
      String(one[..<end.upperBound]) + copy + String(one[end.upperBound...]), .repeatedIdentifier, ["A", "5"])
  }

  @Test("A facet of an applicability has a uri from 1.1 on")
  func uriOfApplicability() {
    let walls = IDSText.entity("IFCWALL") + "<classification uri=\"https://x.org/y\">\(IDSText.simple("system", "s"))"
    let text = IDSText.file(applicability: walls + "</classification>", requirements: IDSText.attribute("Name"))
    check(text, .unknownXMLAttribute, ["uri", "classification", ""])
    let later = text.split(separator: "IDS/1.0/ids.xsd", omittingEmptySubsequences: false).joined(
      separator: "IDS/1.1/ids.xsd")
    #expect(later != text)
    #expect(IDSText.problems(later).isEmpty)
  }
}
