import ByteInput

/// A comment, `/* … */` (ISO 10303-21, 6.6).
enum Comment {
  /// Just behind the comment that opens at `open`; nil where it does not close before `limit`, or before the bytes end.
  static func end(from open: Int, until limit: Int = .max, in bytes: ByteView) -> Int? {
    let end = min(limit, bytes.count)
    var at = open + 2
    while at + 1 < end {
      if bytes[at] == UInt8(ascii: "*"), bytes[at + 1] == UInt8(ascii: "/") { return at + 2 }
      at += 1
    }
    return nil
  }
}
