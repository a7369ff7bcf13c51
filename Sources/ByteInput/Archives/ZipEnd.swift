/// What the end of a ZIP archive says of its directory, before anybody reads that.
///
/// A directory of a gigabyte, of millions of empty members, would cost its reader several: so its size is asked first.
enum ZipEnd {
  /// The size of the directory in bytes, the greatest where several ends stand there; 0 where there is none.
  ///
  /// - Complexity: O(1): the end record stands in the last 64 KiB (APPNOTE 4.3.16).
  static func directorySize(_ view: ByteView) -> UInt64 {
    guard view.count >= length else { return 0 }
    var greatest: UInt64 = 0
    for at in max(0, view.count - length - 65_535)...(view.count - length) where view[at] == 0x50 {
      guard view[at..<view.count].starts(with: [0x50, 0x4B, 0x05, 0x06]) else { continue }
      let size = number(view, at + 12, bytes: 4)
      greatest = max(greatest, size == 0xFFFF_FFFF ? largeSize(view, before: at) : size)
    }
    // A directory that is said to be larger than the archive is none: whoever reads it says so.
    return greatest > UInt64(view.count) ? 0 : greatest
  }

  /// The size in the record of large archives (Zip64, APPNOTE 4.3.14), which the 20 bytes before the end point to.
  private static func largeSize(_ view: ByteView, before end: Int) -> UInt64 {
    guard end >= 20, view[(end - 20)..<end].starts(with: [0x50, 0x4B, 0x06, 0x07]) else { return 0 }
    let place = number(view, end - 12, bytes: 8)
    guard place <= UInt64(max(0, view.count - 56)), view.count >= 56 else { return 0 }
    return number(view, Int(place) + 40, bytes: 8)
  }

  private static func number(_ view: ByteView, _ offset: Int, bytes: Int) -> UInt64 {
    (0..<bytes).reversed().reduce(0) { $0 << 8 | UInt64(view[offset + $1]) }
  }

  /// Bytes of the end record without its comment.
  private static let length = 22
}
