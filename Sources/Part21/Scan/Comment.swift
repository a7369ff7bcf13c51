import ByteInput

/// A comment, `/* … */` (ISO 10303-21, 6.6).
enum Comment {
  /// Just behind the comment that opens at `open`; nil where it does not close.
  static func end(from open: Int, in bytes: ByteView) -> Int? {
    var at = open + 2
    while at + 1 < bytes.count {
      if bytes[at] == UInt8(ascii: "*"), bytes[at + 1] == UInt8(ascii: "/") { return at + 2 }
      at += 1
    }
    return nil
  }
}
