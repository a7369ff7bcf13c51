import ByteInput

/// Where a statement ends, and by what.
struct StatementEnd {
  enum How {
    /// By its semicolon.
    case semicolon
    /// By the next instance, for want of a semicolon.
    case nextInstance
    /// Inside a string that does not end, at what must have been the semicolon.
    case mendedString
    /// By the end of the bytes.
    case endOfBytes
  }

  var how: How
  /// Where the next statement begins.
  var next: Int

  var isClosed: Bool { how != .endOfBytes }

  /// Finds the end of the statement that `start` lies in, outside of its strings and comments. O(length).
  ///
  /// A second equals sign outside of strings cannot belong to a statement (clause 10: none of the parameter kinds has
  /// one): if an instance name stands before it, the semicolon between is missing.
  static func find(from start: Int, in bytes: ByteView, mendsStrings: Bool) -> StatementEnd {
    var at = start
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: ";"): return StatementEnd(how: .semicolon, next: at + 1)
      case UInt8(ascii: "'"):
        guard let close = stringEnd(from: at, in: bytes, mends: mendsStrings) else {
          return StatementEnd(how: .endOfBytes, next: bytes.count)
        }
        if close.isMended { return StatementEnd(how: .mendedString, next: close.next) }
        at = close.next
      case UInt8(ascii: "/") where at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: "*"):
        guard let behind = Comment.end(from: at, in: bytes) else {
          return StatementEnd(how: .endOfBytes, next: bytes.count)
        }
        at = behind
      case UInt8(ascii: "="):
        if let name = InstanceName.before(at, after: start, in: bytes) {
          return StatementEnd(how: .nextInstance, next: name)
        }
        at += 1
      default: at += 1
      }
    }
    return StatementEnd(how: .endOfBytes, next: bytes.count)
  }

  /// Where the string that opens at `open` is closed; nil where it is not.
  private static func stringEnd(from open: Int, in bytes: ByteView, mends: Bool) -> (next: Int, isMended: Bool)? {
    var at = open + 1
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "'") { return (at + 1, false) }
      if mends, byte == UInt8(ascii: ";"), InstanceName.follows(at + 1, in: bytes) { return (at + 1, true) }
      at = StringEscape.behind(at, in: bytes)
    }
    return nil
  }
}

/// Escapes inside of strings, as far as they decide where a string ends (ISO 10303-21, 6.4.3).
enum StringEscape {
  /// Just behind the character at `at`: behind all of `\\` and of `\S\` with its character, which may be an
  /// apostrophe; behind the byte otherwise.
  @inline(__always)
  static func behind(_ at: Int, in bytes: ByteView) -> Int {
    guard bytes[at] == UInt8(ascii: "\\"), at + 1 < bytes.count else { return at + 1 }
    if bytes[at + 1] == UInt8(ascii: "\\") { return at + 2 }
    let isPage = bytes[at + 1] == UInt8(ascii: "S") && at + 3 < bytes.count && bytes[at + 2] == UInt8(ascii: "\\")
    return isPage ? at + 4 : at + 1
  }
}

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
