import ByteInput

/// A statement of an anchor, reference or signature section, which is stepped over (clauses 9, 10 and 14).
enum SteppedStatement {
  /// Where the statement at `begin` ends; of `#20=<…>`, the name is taken down: it stands for an instance of another
  /// file (clause 10). O(length).
  static func take(from begin: Int, in bytes: ByteView, into buffer: RecordBuffer) -> Int {
    var at = begin
    if bytes[begin] == UInt8(ascii: "#") {
      at += 1
      if let name = InstanceName.read(at: &at, in: bytes).value { buffer.externalNames.insert(name) }
    }
    return max(end(from: at, in: bytes), begin + 1)
  }

  /// Behind the semicolon, outside of strings, comments and resources: a resource, `<…>`, may have anything that looks
  /// like these.
  private static func end(from start: Int, in bytes: ByteView) -> Int {
    var at = start
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: ";"): return at + 1
      case UInt8(ascii: "<"): at = resourceEnd(from: at, in: bytes) ?? at + 1
      case UInt8(ascii: "'"):
        let string = StringEnd.find(from: at, until: bytes.count, in: bytes)
        // What does not end as a string is none.
        at = string.how == .apostrophe ? string.content + 1 : at + 1
      case UInt8(ascii: "/") where at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: "*"):
        at = Comment.end(from: at, in: bytes) ?? bytes.count
      default: at += 1
      }
    }
    return at
  }

  /// Behind the bracket that closes the one at `open`; nil where none does on its line.
  private static func resourceEnd(from open: Int, in bytes: ByteView) -> Int? {
    var at = open + 1
    while at < bytes.count, bytes[at] >= 0x20 {
      if bytes[at] == UInt8(ascii: ">") { return at + 1 }
      at += 1
    }
    return nil
  }
}
