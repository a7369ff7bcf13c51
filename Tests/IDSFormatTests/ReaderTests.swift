import IDSFormat
import Requirements
import Testing

@Suite("Reading IDS files")
struct ReaderTests {
  private func codes(_ bytes: [UInt8]) -> [RequirementProblemCode] {
    let reading = unsafe bytes.withUnsafeBytes { IDSReader.read(bytes: $0) }
    return reading.problems.map(\.code)
  }

  @Test("What the file says of itself and of its specifications is read")
  func contentIsRead() throws {
    let text = IDSText.file(
      applicability: IDSText.entity("IFCDOOR", "GATE"),
      requirements: "<property dataType=\"IFCLABEL\" cardinality=\"optional\" uri=\"urn:p\" instructions=\"Ask\">"
        + IDSText.simple("propertySet", "A") + IDSText.simple("baseName", "B") + IDSText.simple("value", " C ")
        + "</property>", version: "IFC2X3 IFC4", occurs: "minOccurs=\"0\" maxOccurs=\"unbounded\"")
    let file = try #require(IDSReader.read(text: text, path: "a.ids").file)
    #expect(file.path == "a.ids")
    #expect(file.title == "Test")
    #expect(file.formatVersion == "1.0")
    let specification = try #require(file.specifications.first)
    #expect(specification.id == "1")
    #expect(specification.name == "S")
    #expect(specification.schemaVersions == ["IFC2X3", "IFC4"])
    #expect(specification.cardinality == .optional)
    #expect(specification.line == 5)
    #expect(specification.applicabilityLines == [7])
    guard case .entity(let entity)? = specification.applicability.first else {
      Issue.record("no entity was read")
      return
    }
    #expect(entity.name.listedValues == ["IFCDOOR"])
    #expect(entity.predefinedType?.listedValues == ["GATE"])
    let requirement = try #require(specification.requirements.first)
    #expect(requirement.cardinality == .optional)
    #expect(requirement.instructions == "Ask")
    #expect(requirement.uri == "urn:p")
    #expect(requirement.line == 10)
    guard case .property(let property) = requirement.facet else {
      Issue.record("no property was read")
      return
    }
    #expect(property.value?.listedValues == [" C "])
    #expect(property.dataType == "IFCLABEL")
  }

  @Test("Encodings that the XML declares are decoded")
  func encodings() throws {
    let text = IDSText.file(requirements: IDSText.attribute("Name", "Côté"))
    let declared = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + text.dropFirst(38)
    let latin: [UInt8] = declared.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let wide = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + text.dropFirst(38)
    let utf16: [UInt8] =
      [0xFF, 0xFE]
      + wide.utf16.flatMap { unit -> [UInt8] in
        [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
      }
    let marked: [UInt8] = [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    for bytes in [latin, utf16, marked] {
      let reading = unsafe bytes.withUnsafeBytes { IDSReader.read(bytes: $0) }
      #expect(reading.problems.isEmpty)
      guard case .attribute(let facet)? = reading.file?.specifications.first?.requirements.first?.facet else {
        Issue.record("no attribute was read")
        continue
      }
      #expect(facet.value?.listedValues == ["Côté"])
    }
  }

  @Test("CDATA and comments inside of values are read as XML reads them")
  func cdata() {
    let text = IDSText.file(requirements: IDSText.attribute("Name", "A<!-- x -->B<![CDATA[<C>]]>&#233;"))
    guard case .attribute(let facet)? = IDSReader.read(text: text).file?.specifications.first?.requirements.first?.facet
    else {
      Issue.record("no attribute was read")
      return
    }
    #expect(facet.value?.listedValues == ["AB<C>é"])
  }

  @Test("What is no XML is said to be what it is")
  func foreignContent() {
    #expect(codes([]) == [.fileEmpty])
    let cases: [([UInt8], String)] = [
      (Array("ISO-10303-21;\nHEADER;".utf8), "ifc"), ([0x50, 0x4B, 3, 4, 0], "zip"), ([0x1F, 0x8B, 8], "gzip"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "ole"),
      (Array("%PDF-1.7".utf8), "pdf"), (Array("hello".utf8), "text"), ([1, 2, 3, 0], "binary"),
    ]
    for (bytes, kind) in cases {
      let reading = unsafe bytes.withUnsafeBytes { IDSReader.read(bytes: $0) }
      #expect(reading.problems.map(\.code) == [.notXML])
      #expect(reading.problems.first?.arguments == [kind])
      #expect(reading.file == nil)
    }
    #expect(codes(Array("<html/>".utf8)) == [.notIDS])
  }

  @Test("XML that is not well-formed is refused with its line")
  func malformed() {
    let text = "<?xml version=\"1.0\"?>\n<ids>\n<info>\n</ids>"
    let problems = IDSReader.read(text: text).problems
    #expect(problems.map(\.code) == [.xmlMalformed])
    #expect(problems.first?.line == 4)
    #expect(problems.first?.arguments.dropFirst().first == "wrong-tag")
    #expect(IDSReader.read(text: "<ids>").problems.first?.arguments.dropFirst().first == "not-closed")
    for text in ["<", "<ids", "<ids>", "<ids a='1' a='2'/>", "<ids>&#0;</ids>", "<ids>\u{1}</ids>", "<ids/><ids/>"] {
      #expect(IDSReader.read(text: text).file == nil, "\(text)")
    }
  }

  @Test("Entities and document types are refused")
  func hostileXML() {
    let bomb =
      "<?xml version=\"1.0\"?><!DOCTYPE ids [<!ENTITY a \"aaaaaaaaaa\">"
      + (1...9).map {
        "<!ENTITY a\($0) \"" + String(repeating: "&a\($0 == 1 ? "" : String($0 - 1));", count: 10) + "\">"
      }
      .joined() + "]><ids x=\"&a9;\">&a9;</ids>"
    let external = "<!DOCTYPE ids [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><ids>&e;</ids>"
    let parameter = "<!DOCTYPE ids [<!ENTITY % p SYSTEM \"http://example.org/x.dtd\"> %p;]><ids/>"
    let undeclared = "<ids>&nothing;</ids>"
    for text in [bomb, external, parameter, undeclared] {
      let reading = IDSReader.read(text: text)
      #expect(reading.file == nil)
      #expect(reading.problems.first?.code == .xmlRefused || reading.problems.first?.code == .xmlMalformed)
    }
  }

  @Test("Depth and attributes have a limit")
  func limits() {
    let deep = String(repeating: "<a>", count: 10_000) + String(repeating: "</a>", count: 10_000)
    #expect(IDSReader.read(text: "<ids>\(deep)</ids>").problems.map(\.code) == [.xmlTooComplex])
    let attributes = (0..<1_000).map { "a\($0)=\"1\"" }.joined(separator: " ")
    #expect(IDSReader.read(text: "<ids \(attributes)/>").problems.map(\.code) == [.xmlTooComplex])
  }

  @Test("A file cut anywhere gives a problem and never stops the program")
  func cutAnywhere() {
    let bytes = Array(IDSText.file(requirements: IDSText.attribute("Name", "x")).utf8)
    for length in 0..<bytes.count { #expect(!codes(Array(bytes[..<length])).isEmpty) }
  }

  @Test("Bytes changed at random never stop the program")
  func randomChanges() {
    let bytes = Array(
      IDSText.file(requirements: IDSText.property("Pset_WallCommon", "FireRating", "x")).utf8)
    var state: UInt64 = 1
    for _ in 0..<2_000 {
      var changed = bytes
      for _ in 0..<3 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        changed[Int(state >> 33) % changed.count] = UInt8(truncatingIfNeeded: state >> 56)
      }
      let reading = unsafe changed.withUnsafeBytes { IDSReader.read(bytes: $0) }
      if let file = reading.file { _ = IDSAudit.audit(file) }
    }
  }
}
