import ByteInput
import Testing

@Suite("Stretches of a view")
struct SameBytesTests {
  private func isSame(_ one: Range<Int>, _ other: Range<Int>, in bytes: [UInt8]) throws -> Bool {
    let source = try ByteSource.memory(bytes)
    return withExtendedLifetime(source) { source.view.isSame(one, other) }
  }

  @Test("are the same where all their bytes are", arguments: 0...20)
  func same(length: Int) throws {
    // The same text twice, with another byte behind each.
    let text = (0..<length).map { UInt8($0 + 65) }
    let bytes = text + [1] + text + [2]
    let (one, other) = (0..<length, length + 1..<2 * length + 1)
    #expect(try isSame(one, other, in: bytes))
    #expect(try !isSame(0..<length + 1, length + 1..<2 * length + 2, in: bytes))
    #expect(try !isSame(one, length + 1..<2 * length + 2, in: bytes))
    for changed in 0..<length {
      var changedBytes = bytes
      changedBytes[changed] ^= 0x20
      #expect(try !isSame(one, other, in: changedBytes))
    }
  }
}
