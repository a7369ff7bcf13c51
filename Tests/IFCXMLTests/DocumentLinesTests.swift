import ByteInput
import IFCXML
import Testing

@Suite("Lines of ifcXML, and its encodings")
struct DocumentLinesTests {
  /// The lines on which instances stand, by their names.
  private func lines(_ bytes: [UInt8]) throws -> [String: Int] {
    let source = try ByteSource.memory(bytes)
    let transcription = withExtendedLifetime(source) { Transcription(of: source.view) }
    var lines: [String: Int] = [:]
    for (number, line) in transcription.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty {
      for found in line.matches(of: /(?:^|;)(#\d+)=/) { lines[String(found.1)] = number + 1 }
    }
    return lines
  }

  private let document = SmallDocument.new(
    """
    <IfcDirection id="i1"
      DirectionRatios="1 0"
    />
    <IfcDirection id="i2"/>
    """)

  @Test("a tag of several lines stands on its first", arguments: ["\n", "\r\n", "\r"])
  func tags(end: String) throws {
    #expect(try lines(Array(document.replacing("\n", with: end).utf8)) == ["#1": 4, "#2": 7])
    let bad = document.replacing("1 0", with: "1 x").replacing("\n", with: end)
    #expect(try SmallDocument.problems(bad) == ["badValue x, IfcReal (4)"])
  }

  @Test("carriage returns and line feeds may lie on either side of what is handed over at a time")
  func edges() throws {
    let plain = document.replacing("\n", with: "\r\n").replacing("<header>", with: "<!---->\r\n<header>")
    let place = try #require(plain.utf8.firstRange(of: "-->".utf8))
    let (before, behind) = (Array(plain.utf8[..<place.lowerBound]), Array(plain.utf8[place.lowerBound...]))
    for shift in 0..<8 {
      let comment = [UInt8](repeating: 0x61, count: 65_530 + shift - before.count)
      #expect(try lines(before + comment + behind) == ["#1": 5, "#2": 8], "\(shift)")
    }
    let text = document.replacing("\n", with: "\r")
    let filled = text.replacing("<header>", with: String(repeating: "\r", count: 70_000) + "<header>")
    #expect(try lines(Array(filled.utf8)) == ["#1": 70_004, "#2": 70_007])
  }

  @Test("UTF-16 is read like UTF-8, whatever its line ends", arguments: ["\n", "\r\n"])
  func wide(end: String) throws {
    let many = (10..<4000).map { "<IfcPerson id=\"i\($0)\" Identification=\"é㐍🏠\"/>" }.joined(separator: "\n")
    let text = SmallDocument.new(many).replacing("\"UTF-8\"", with: "\"UTF-16\"").replacing("\n", with: end)
    let little = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    let found = try lines([0xFF, 0xFE] + little)
    #expect(found.count == 3990 && found["#10"] == 4 && found["#3999"] == 3993)
    let source = try ByteSource.memory([0xFF, 0xFE] + little)
    let transcription = withExtendedLifetime(source) { Transcription(of: source.view) }
    #expect(transcription.problems.isEmpty)
    #expect(transcription.text.contains("#3999=IFCPERSON('\\X2\\00E9340D\\X0\\\\X4\\0001F3E0\\X0\\',"))
  }
}
