import ByteInput

/// Stepping over what is between parentheses.
enum Nesting {
  /// Just behind the parenthesis that closes the one at `open`, or, where none does, where its statement ends.
  /// O(length), and no further than the statement: a semicolon or an equals sign outside of strings ends it.
  static func end(from open: Int, until limit: Int, in bytes: ByteView) -> (next: Int, isClosed: Bool) {
    var depth = 0
    var at = open
    while at < limit {
      switch bytes[at] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return (at + 1, true) }
      case UInt8(ascii: "'"):
        let string = StringEnd.find(from: at, until: limit, in: bytes)
        if string.how != .apostrophe { return (string.content, false) }
        at = string.content
      case UInt8(ascii: ";"), UInt8(ascii: "="): return (at, false)
      case UInt8(ascii: "/") where at + 1 < limit && bytes[at + 1] == UInt8(ascii: "*"):
        guard let behind = Comment.end(from: at, in: bytes) else { return (limit, false) }
        at = behind - 1
      default: break
      }
      at += 1
    }
    return (limit, false)
  }
}

extension UInt8 {
  /// Whether the byte may stand in a keyword; small letters too, since files have them.
  var isKeywordByte: Bool {
    let capital = asciiUpper
    return (capital >= 0x41 && capital <= 0x5A) || (self >= 0x30 && self <= 0x39) || self == 0x5F
  }
}
