import ByteInput
import Testing

/// What bytes are is told by the bytes.
@Suite struct ContentKindTests {
  private func kind(_ bytes: [UInt8]) throws -> ContentKind {
    // A view is no owner: without this its source might be gone before it is read.
    try withExtendedLifetime(ByteSource.memory(bytes)) { ContentKind.sniff($0.view) }
  }

  private func kind(_ text: String) throws -> ContentKind { try kind(Array(text.utf8)) }

  @Test(
    "an exchange structure is told with all that may stand around its beginning",
    arguments: [
      "ISO-10303-21;\nHEADER;", "iso-10303-21;", "\u{FEFF}ISO-10303-21;", "\n\n  ISO-10303-21;", "\u{0}ISO-10303-21;",
      "/* written by */ ISO-10303-21;\nHEADER;", "HEADER;\nFILE_SCHEMA(('IFC4'));", "DATA;\n#1=IFCWALL();",
      "#1=IFCWALL();",
      "#1 = IFCWALL();", "FILE_DESCRIPTION((''),'2;1');",
    ])
  func exchangeStructure(text: String) throws { #expect(try kind(text) == .exchangeStructure) }

  @Test(
    "files that people take for a model are told by their magic numbers",
    arguments: [
      ([0x50, 0x4B, 0x03, 0x04, 0x14], .zip), ([0x50, 0x4B, 0x05, 0x06], .zip), ([0x1F, 0x8B, 0x08], .gzip),
      ([0xFF, 0xFE, 0x49, 0x00], .utf16), ([0xFE, 0xFF, 0x00, 0x49], .utf16), ([0x49, 0x00, 0x53, 0x00, 0x4F], .utf16),
      ([0x00, 0x49, 0x00, 0x53, 0x00], .utf16), ([0x25, 0x50, 0x44, 0x46, 0x2D], .pdf),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D], .picture), ([0xFF, 0xD8, 0xFF, 0xE0], .picture),
      ([0x47, 0x49, 0x46, 0x38], .picture),
      ([0x49, 0x49, 0x2A, 0x00], .picture), ([0xD0, 0xCF, 0x11, 0xE0], .native), (Array("AC1032".utf8), .native),
      ([0x37, 0x7A, 0xBC, 0xAF, 0x27], .otherArchive), (Array("Rar!".utf8), .otherArchive),
      (Array("BZh9".utf8), .otherArchive),
      ([0xFD, 0x37, 0x7A, 0x58, 0x5A], .otherArchive), ([0x28, 0xB5, 0x2F, 0xFD], .otherArchive),
      (Array("SQLite format 3\0".utf8), .sqlite),
      ([UInt8](repeating: 0x61, count: 257) + Array("ustar\0".utf8) + Array("ISO-10303-21;".utf8), .otherArchive),
    ] as [([UInt8], ContentKind)])
  func magicNumbers(bytes: [UInt8], expected: ContentKind) throws { #expect(try kind(bytes) == expected) }

  @Test(
    "text is told by its beginning",
    arguments: [
      ("<?xml version=\"1.0\"?>\n<ids xmlns=\"http://standards.buildingsmart.org/IDS\">", .ids),
      ("<?xml version=\"1.0\"?><ids:ids xmlns:ids=\"http://standards.buildingsmart.org/IDS\">", .ids),
      ("<ifcXML xmlns=\"http://www.buildingsmart-tech.org/ifcXML/IFC4/final\">", .ifcXML),
      ("<?xml version=\"1.0\"?><ex:iso_10303_28 xmlns:ex=\"urn:iso.org\">", .ifcXML), ("<html>", .xml),
      ("{\"type\": \"ifcJSON\"}", .json), ("[1]", .json), ("hello", .unknown), ("# a comment", .unknown),
      ("#1 + 2", .unknown),
    ] as [(String, ContentKind)])
  func texts(text: String, expected: ContentKind) throws { #expect(try kind(text) == expected) }

  @Test(
    "XML is told by its root, whatever stands before it or in it",
    arguments: [
      ("<ifcXML xmlns=\"http://example.com/IFC4\"><header>see exigences:ids 1.0 <ids></header>", .ifcXML),
      ("<?xml version=\"1.0\"?>\n<!--\(String(repeating: " <ids> licence", count: 800))-->\n<ifcXML>", .ifcXML),
      (
        "<!DOCTYPE a [<!ENTITY b \"]>\"><!-- ' ]> -->]><uos xmlns=\"http://www.iai-tech.org/ifcXML/IFC2x3/FINAL\">",
        .ifcXML
      ),
      (
        "<d:document xmlns:e=\"urn:e\" xmlns:d='urn:iso.org:standard:10303:part(28):version(2):xmlschema:document'>",
        .ifcXML
      ),
      ("<!-- <ifcXML> --><ids xmlns=\"http://standards.buildingsmart.org/IDS\"", .ids),
      ("<x:y xmlns:x=\"http://standards.buildingsmart.org/IDS\">", .ids),
      ("<note>how to write ifcXML and <ids></note>", .xml), ("<svg xmlns:ifc=\"ifcXML\" title=\"ifcXML\">", .xml),
      ("<!-- ifcXML", .xml), ("<?ifcXML", .xml), ("<!DOCTYPE ifcXML", .xml), ("<", .xml), ("< ifcXML>", .xml),
    ] as [(String, ContentKind)])
  func roots(text: String, expected: ContentKind) throws { #expect(try kind(text) == expected) }

  @Test(
    "XML in UTF-16 is what it is in UTF-8, with a mark of its byte order and without",
    arguments: [
      ("<?xml version=\"1.0\"?><!-- é 🏠 --><ifcXML>", .ifcXML), ("\n<ids>", .ids), ("<html>", .utf16),
      ("Classe;Propriété", .utf16),
    ] as [(String, ContentKind)])
  func wide(text: String, expected: ContentKind) throws {
    let little = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    #expect(try kind([0xFF, 0xFE] + little) == expected)
    #expect(try kind([0xFE, 0xFF] + big) == expected)
    guard text.hasPrefix("<") else { return }
    #expect(try kind(little) == expected)
    #expect(try kind(big) == expected)
  }

  @Test(
    "the words of an exchange structure tell it where they are statements alone",
    arguments: [
      "Le champ FILE_SCHEMA vaut IFC4.", "Id;Classe IFC;PROPERTY DATA;Remarque\nE1;IfcDoor;x;y", "Réf. HEADER;\nA;B",
      "cahier: {id: c, title: \"FILE_SCHEMA(('IFC4'))\"}", "DATA;Classe\n1;IfcDoor", "N;Classe;DATA;\n1;IfcDoor;x;",
      "FILE_NAME is an entity of the header\n", "  // DATA;\n  HEADER; // begins",
    ])
  func words(text: String) throws { #expect(try kind(text) == .unknown) }

  @Test(
    "a damaged beginning hides no exchange structure",
    arguments: [
      "SO-10303-21;\nHEADER;\nFILE_DESCRIPTION(('a'),'2;1');", "garbage;HEADER;FILE_NAME('','',(''),(''),'','','');",
      "garbage\r\nFILE_SCHEMA (\n('IFC4'));", "x\nDATA; #1=IFCWALL();", "x\n  DATA;\n#1=IFCWALL();", "/* x */HEADER;\n",
    ])
  func damaged(text: String) throws { #expect(try kind(text) == .exchangeStructure) }

  @Test("a heading between brackets is no JSON", arguments: ["[Id];[Classe]\n1;2", "[IfcDoor]", "{cahier}"])
  func brackets(text: String) throws { #expect(try kind(text) == .unknown) }

  @Test("one byte, whichever, is of some kind")
  func oneByte() throws {
    for byte in UInt8.min...UInt8.max {
      #expect(try kind([byte]) == .unknown || byte == 0x3C || byte == 0x7B || byte == 0x5B)
    }
  }

  @Test("comments before an exchange structure may be longer than what is looked at")
  func longComment() throws {
    let comment = "/* " + String(repeating: "licence ", count: 9000) + "*/\n"
    let model = comment + "/* 2 */\nISO-10303-21;\nHEADER;\nFILE_SCHEMA(('IFC4'));\nENDSEC;\nDATA;\n"
    #expect(try kind(model) == .exchangeStructure)
    let source = try ByteSource.open(bytes: Array(model.utf8), path: "long.ifc")
    #expect(source.kind.isModel(source.view))
    #expect(try kind(comment + "body { color: red }") == .unknown)
    #expect(try kind("/* " + String(repeating: "licence ", count: 9000)) == .unknown)
  }
}
