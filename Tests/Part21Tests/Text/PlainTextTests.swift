import ByteInput
import Part21
import TestSupport
import Testing

@Suite("Text that stands for itself")
struct PlainTextTests {
  /// The slow twin, byte by byte.
  private func isPlain(_ bytes: [UInt8]) -> Bool {
    bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") && $0 != UInt8(ascii: "'") }
  }

  @Test("is told from every byte that does not, wherever that stands")
  func everyByte() throws {
    for length in [1, 7, 8, 9, 16, 23] {
      for place in 0..<length {
        for byte in UInt8.min...UInt8.max {
          var bytes = [UInt8](repeating: UInt8(ascii: "~"), count: length)
          bytes[place] = byte
          let source = try ByteSource.memory(bytes)
          #expect(StringDecoder.isPlain(source.view) == isPlain(bytes), "\(byte) at \(place) of \(length)")
        }
      }
    }
  }

  @Test("keeps its beginning, however it is cut: as much of the text as was asked for, and no other")
  func beginning() throws {
    var generator = SplitMix(seed: 11)
    let pieces = [
      "a", "xyz", "''", "\\S\\a", "\\X2\\00E900E8\\X0\\", "\\X2\\D83DDE00\\X0\\", "\\\\", "\\X\\E9", "é", "\u{7F}",
      "\n",
      "0123456789", "\\X2\\D83D", "\\", "\\PB\\",
    ]
    for _ in 0..<400 {
      let text = (0..<generator.next() % 12).map { _ in pieces[Int(generator.next() % UInt64(pieces.count))] }.joined()
      let source = try ByteSource.memory(Array(text.utf8))
      let decoder = StringDecoder()
      let whole = decoder.decode(source.view)
      for least in [1, 4, 16, 1000] {
        decoder.withBeginning(of: source.view, atLeast: least) { beginning, isWhole in
          #expect(unsafe whole.utf8.starts(with: beginning), "\(text) to \(least)")
          #expect(unsafe isWhole ? beginning.count == whole.utf8.count : beginning.count >= least, "\(text)")
        }
      }
    }
  }
}
