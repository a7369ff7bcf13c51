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
  private static func number(_ value: UInt32, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> UInt32(8 * $0)) }
  }
}
