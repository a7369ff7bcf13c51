/// An archive with one member, whose directory says what a test wants it to (APPNOTE.TXT, 4.3.7 and 4.3.12).
enum SampleArchive {
  static func bytes(member name: String, size: UInt32, packed: UInt32 = 4) -> [UInt8] {
    let content: [UInt8] = [0, 0, 0, 0]
    let facts = number(0, 4) + number(packed, 4) + number(size, 4) + number(UInt32(name.utf8.count), 2)
    let head =
      number(0x0403_4B50, 4) + number(20, 2) + number(0, 2) + number(8, 2) + number(0, 4) + facts + number(0, 2)
    let local = head + Array(name.utf8) + content
    let entry =
      number(0x0201_4B50, 4) + number(20, 2) + number(20, 2) + number(0, 2) + number(8, 2) + number(0, 4) + facts
      + number(0, 2) + number(0, 2) + number(0, 2) + number(0, 2) + number(0, 4) + number(0, 4) + Array(name.utf8)
    let end =
      number(0x0605_4B50, 4) + number(0, 4) + number(1, 2) + number(1, 2) + number(UInt32(entry.count), 4)
      + number(UInt32(local.count), 4) + number(0, 2)
    return local + entry + end
  }

  /// A number in some bytes, the lowest first.
  fileprivate static func number(_ value: UInt32, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> UInt32(8 * $0)) }
  }
}

extension SampleArchive {
  /// An archive with these members as they are, not packed, in this order.
  static func stored(_ members: KeyValuePairs<String, String>) -> [UInt8] {
    var (locals, entries): ([UInt8], [UInt8]) = ([], [])
    for (name, text) in members {
      let content = Array(text.utf8)
      let size = UInt32(content.count)
      let facts =
        number(0, 2) + number(0, 2) + number(0, 4) + number(checksum(content), 4) + number(size, 4) + number(size, 4)
        + number(UInt32(name.utf8.count), 2) + number(0, 2)
      entries +=
        number(0x0201_4B50, 4) + number(20, 2) + number(20, 2) + facts + number(0, 2) + number(0, 2) + number(0, 2)
        + number(0, 4) + number(UInt32(locals.count), 4) + Array(name.utf8)
      locals += number(0x0403_4B50, 4) + number(20, 2) + facts + Array(name.utf8) + content
    }
    let count = UInt32(members.count)
    return locals + entries + number(0x0605_4B50, 4) + number(0, 4) + number(count, 2) + number(count, 2)
      + number(UInt32(entries.count), 4) + number(UInt32(locals.count), 4) + number(0, 2)
  }

  /// CRC-32 bit by bit: what tests write is short.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
  }
}
