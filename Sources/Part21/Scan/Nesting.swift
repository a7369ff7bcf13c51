import ByteInput

/// Stepping over what is between parentheses.
enum Nesting {
  /// Just behind the parenthesis that closes the one at `open`; nil where it is not closed before `limit`. O(length).
  static func end(from open: Int, until limit: Int, in bytes: ByteView) -> Int? {
    var depth = 0
    var at = open
    while at < limit {
      switch bytes[at] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return at + 1 }
      case UInt8(ascii: "'"), UInt8(ascii: "\""):
        let quote = bytes[at]
        at += 1
        while at < limit, bytes[at] != quote {
          at = quote == UInt8(ascii: "'") ? StringEscape.behind(at, in: bytes) : at + 1
        }
      case UInt8(ascii: "/") where at + 1 < limit && bytes[at + 1] == UInt8(ascii: "*"):
        guard let behind = Comment.end(from: at, in: bytes) else { return nil }
        at = behind - 1
      default: break
      }
      at += 1
    }
    return nil
  }
}

extension UInt8 {
  /// Whether the byte may stand in a keyword; small letters too, since files have them.
  var isKeywordByte: Bool {
    let capital = asciiUpper
    return (capital >= 0x41 && capital <= 0x5A) || (self >= 0x30 && self <= 0x39) || self == 0x5F
  }
}
