import IDSFormat
import Requirements
import Testing

/// Text in encodings other than UTF-8, whole and damaged.
@Suite struct EncodingTests {
  private func read(_ bytes: [UInt8]) -> IDSReading {
    unsafe bytes.withUnsafeBytes { IDSReader.read(bytes: $0) }
  }

  @Test("bytes that the declared encoding does not have are refused with a reason")
  func wrongBytes() throws {
    let start = Array("<?xml version=\"1.0\" encoding=\"EUC-JP\"?><ids>".utf8)
    let reading = read(start + [0xA7, 0xA7, 0xA7, 0xA7, 0xFF, 0x89, 0x00, 0x00] + Array("</ids>".utf8))
    #expect(reading.file == nil)
    let problem = try #require(reading.problems.first)
    #expect(problem.code == .xmlMalformed)
    #expect(problem.arguments.first?.isEmpty == false)
  }

  @Test("an encoding that nobody knows is refused with a reason")
  func unknownEncoding() throws {
    let reading = read(Array("<?xml version=\"1.0\" encoding=\"KLINGON\"?><ids/>".utf8))
    #expect(reading.file == nil)
    #expect(reading.problems.first?.arguments.first?.isEmpty == false)
  }
}
