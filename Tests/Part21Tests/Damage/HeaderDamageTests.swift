import ByteInput
import Part21
import Testing

/// Damage in the frame of the header: told with its place, and the data is read all the same.
@Suite struct HeaderDamageTests {
  @Test(
    "a missing semicolon costs no entity, and is told where it is missing",
    arguments: ["ISO-10303-21", "HEADER", "FILE_DESCRIPTION", "FILE_NAME", "FILE_SCHEMA", "ENDSEC"])
  func missingSemicolon(word: String) throws {
    let whole = structure("#1=IFCWALL('a');")
    for between in ["\n", " ", "\n\n/* ; */\n"] {
      let start = try #require(whole.firstRange(of: word + (word.hasPrefix("FILE_") ? "(" : ";")))
      let semicolon = try #require(
        whole[start.lowerBound...].firstIndex(of: ";").flatMap { first in
          word == "FILE_DESCRIPTION" ? whole[whole.index(after: first)...].firstIndex(of: ";") : first
        })
      var text = whole
      text.replaceSubrange(semicolon...semicolon, with: between)
      let read = try readAlike(whole: text)
      #expect(read.problems.map(\.code) == [.headerDamaged], "\(text)")
      #expect(read.problems.map(\.arguments) == [[word]])
      #expect(read.problems.first?.offset == whole.utf8.distance(from: whole.startIndex, to: start.lowerBound))
      #expect(read.header == (try readAlike(whole: whole)).header)
      #expect(read.values(of: 1) == ["'a'"])
    }
  }

  @Test("an entity that stands there twice is told; the first counts, and both schemas are named")
  func twice() throws {
    for (entity, argument, schemas) in [
      ("FILE_SCHEMA(('IFC2X3'));", "FILE_SCHEMA × 2", ["IFC4", "IFC2X3"]),
      ("FILE_SCHEMA(('IFC4'));", "FILE_SCHEMA × 2", ["IFC4"]),
      ("FILE_NAME('other','t',('A'),('O'),'P','S','');", "FILE_NAME × 2", ["IFC4"]),
    ] {
      let read = try readAlike(
        whole: structure("#1=IFCWALL('a');").replacing("ENDSEC;\nDATA", with: "\(entity)\nENDSEC;\nDATA"))
      #expect(read.problems.map(\.arguments) == [[argument]])
      #expect(read.header.schemaIdentifiers == schemas)
      #expect(read.header.name == "essai")
    }
  }

  @Test(
    "a missing word of the frame is told",
    arguments: [("ISO-10303-21;\nHEADER", "HEADER", "ISO-10303-21"), ("ENDSEC;\nDATA", "DATA", "ENDSEC")])
  func missingFrame(old: String, new: String, word: String) throws {
    let text = structure("#1=IFCWALL('a');")
    let start = try #require(text.firstRange(of: old)).lowerBound
    let read = try readAlike(whole: text.replacing(old, with: new))
    #expect(read.codes == [.headerDamaged])
    #expect(read.problems.map(\.arguments) == [[word]])
    #expect(read.problems.first?.offset == text.utf8.distance(from: text.startIndex, to: start))
    #expect(read.values(of: 1) == ["'a'"])
  }

  @Test("FILE_SCHEMA may be repeated any number of times: its names are taken up to a limit", .timeLimit(.minutes(1)))
  func manySchemas() throws {
    let schemas = (0..<20_000).map { "FILE_SCHEMA(('S\($0)'));" }.joined(separator: "\n")
    let read = try read(structure("").replacing("FILE_SCHEMA(('IFC4'));", with: schemas))
    #expect(read.header.schemaIdentifiers.count == 256)
    #expect(read.header.schemaIdentifiers.first == "S0")
  }
}
