import ByteInput
import CStructuralScan

/// Where a string ends, be it that its closing apostrophe is missing.
///
/// A semicolon that a new statement follows may stand in a string. Where the next apostrophe after it does not close a
/// string either (neither a comma nor a parenthesis is behind it), that apostrophe opens the next string, the one
/// before has no end of its own, and the semicolon was the end of its statement.
struct StringEnd {
  enum How {
    /// By its apostrophe.
    case apostrophe
    /// At a semicolon, for want of an apostrophe.
    case semicolon
    /// By the end of the bytes.
    case endOfBytes
  }

  var how: How
  /// Where the content of the string ends: at the apostrophe, the semicolon or the end.
  var content: Int

  /// Finds the end of the string that opens at `open`. O(length).
  static func find(from open: Int, until limit: Int, in bytes: ByteView) -> StringEnd {
    if let end = plainEnd(from: open, until: limit, in: bytes) ?? clearEnd(from: open, until: limit, in: bytes) {
      return StringEnd(how: .apostrophe, content: end)
    }
    var suspect: Int?
    var at = open + 1
    while at < limit {
      if at + 32 <= bytes.count {
        // SAFETY: 32 bytes lie within the bytes, as has just been seen.
        at += unsafe Int(recol_string_run((bytes.base + at).assumingMemoryBound(to: UInt8.self)))
        if at >= limit { break }
      }
      let byte = bytes[at]
      if byte == UInt8(ascii: "'") {
        if at + 1 < limit, bytes[at + 1] == byte {
          at += 2
          continue
        }
        if let suspect, !isParameterEnd(at + 1, in: bytes) { return StringEnd(how: .semicolon, content: suspect) }
        return StringEnd(how: .apostrophe, content: at)
      }
      if byte == UInt8(ascii: ";"), suspect == nil, statementFollows(at + 1, in: bytes) {
        suspect = at
      }
      at = StringEscape.behind(at, in: bytes)
    }
    if let suspect { return StringEnd(how: .semicolon, content: suspect) }
    return StringEnd(how: .endOfBytes, content: limit)
  }

  /// The apostrophe that ends a string of at most 64 bytes in which nothing needs a closer look; nil for all others.
  @inline(__always)
  static func plainEnd(from open: Int, until limit: Int, in bytes: ByteView) -> Int? {
    var at = open + 1
    guard at + 64 <= bytes.count else { return nil }
    for _ in 0..<2 {
      // SAFETY: the two blocks lie within the bytes, as has just been seen.
      let step = unsafe Int(recol_plain_string((bytes.base + at).assumingMemoryBound(to: UInt8.self)))
      at += step
      guard step == 32 else {
        let isDoubled = at + 1 < limit && bytes[at + 1] == UInt8(ascii: "'")
        return step < 32 && at < limit && !isDoubled ? at : nil
      }
    }
    return nil
  }

  /// The apostrophe that ends a string where no escape could have meant it and a parameter ends directly behind it: then
  /// no semicolon before it has a say. Nil for all others. O(length), whatever escapes there are.
  private static func clearEnd(from open: Int, until limit: Int, in bytes: ByteView) -> Int? {
    var at = open + 1
    while at + 34 <= min(limit, bytes.count) {
      // SAFETY: 32 bytes lie within the bytes, as has just been seen.
      let step = unsafe Int(recol_find_byte((bytes.base + at).assumingMemoryBound(to: UInt8.self), UInt8(ascii: "'")))
      at += step
      if step >= 32 { continue }
      // Behind a backslash, it may be a character of a page: `\S\'`.
      guard bytes[at - 1] != UInt8(ascii: "\\") else { return nil }
      switch bytes[at + 1] {
      case UInt8(ascii: "'"): at += 2
      case UInt8(ascii: ","), UInt8(ascii: ")"): return at
      default: return nil
      }
    }
    return nil
  }

  /// So far behind a string, a comment is gone over: were there no bound, a comment without an end would be looked for
  /// to the end of the file behind each string before it.
  private static let mostComment = 2048

  /// Whether a comma or a closing parenthesis stands at `start`, behind white space and short comments.
  private static func isParameterEnd(_ start: Int, in bytes: ByteView) -> Bool {
    var at = start
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "/"), at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "*") {
        guard let behind = Comment.end(from: at, until: start + mostComment, in: bytes) else { return false }
        at = behind
      } else if byte <= 0x20 {
        at += 1
      } else {
        return byte == UInt8(ascii: ",") || byte == UInt8(ascii: ")")
      }
    }
    return false
  }

  /// Whether, behind at most 60 blanks, a statement begins at `start`: `#12=`, `ENDSEC` or an entity of the header.
  ///
  /// The kernels look for the same, less closely, and no further (`RECOL_FLAG_STATEMENT_IN_STRING`).
  private static func statementFollows(_ start: Int, in bytes: ByteView) -> Bool {
    var at = start
    while at < bytes.count, bytes[at] <= 0x20, at - start < 60 { at += 1 }
    guard at < bytes.count else { return false }
    if bytes[at] == UInt8(ascii: "#") { return InstanceName.follows(at, in: bytes) }
    let rest = bytes[at..<min(at + 6, bytes.count)]
    return rest.starts(with: "ENDSEC") || rest.starts(with: "FILE_")
  }
}
