import ByteInput
import Testing

@Suite("A view on bytes")
struct ByteViewTests {
  @Test("gives up to eight bytes as a number, up to the last byte")
  func words() throws {
    let bytes = (1...20).map(UInt8.init)
    let source = try ByteSource.memory(bytes)
    for offset in 0...bytes.count {
      for end in offset...bytes.count {
        let expected = bytes[offset..<end].prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        #expect(source.view.word(at: offset, until: end) == expected, "\(offset)..<\(end)")
      }
    }
    #expect(source.view.word(at: 12) == source.view.word(at: 12, until: 20))
    let short = source.view[3..<6]
    #expect(short.word(at: 0, until: 3) == 0x06_0504)
    #expect(short.word(at: 3, until: 3) == 0)
  }
}
