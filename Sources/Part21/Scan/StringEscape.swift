import ByteInput

/// Escapes inside of strings, as far as they decide where a string ends (ISO 10303-21, 6.4.3).
enum StringEscape {
  /// Just behind the character at `at`: behind all of `\\` and of `\S\` with its character, which may be an
  /// apostrophe; behind the byte otherwise.
  ///
  /// Some exporters double that apostrophe: so it is read where a single one would leave text behind the string.
  @inline(__always)
  static func behind(_ at: Int, in bytes: ByteView) -> Int {
    guard bytes[at] == UInt8(ascii: "\\"), at + 1 < bytes.count else { return at + 1 }
    if bytes[at + 1] == UInt8(ascii: "\\") { return at + 2 }
    let isPage = bytes[at + 1] == UInt8(ascii: "S") && at + 3 < bytes.count && bytes[at + 2] == UInt8(ascii: "\\")
    if !isPage { return at + 1 }
    let apostrophe = UInt8(ascii: "'")
    guard bytes[at + 3] == apostrophe, at + 5 < bytes.count, bytes[at + 4] == apostrophe else { return at + 4 }
    let next = bytes[at + 5]
    return next == UInt8(ascii: ",") || next == UInt8(ascii: ")") || next <= 0x20 ? at + 4 : at + 5
  }
}
