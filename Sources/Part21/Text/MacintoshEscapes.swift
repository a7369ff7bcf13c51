import ByteInput

/// What the bytes behind `\X\` mean in a file that ArchiCAD wrote on a Macintosh.
///
/// They are ISO 8859-1 (ISO 10303-21, 6.4.3.2), and releases of ArchiCAD wrote Mac Roman there. In ISO 8859-1 the bytes
/// from 80 to 9F are control characters that no text has; in Mac Roman they are the letters with accents that French,
/// German, Spanish and the Nordic languages are full of. A file with one of them is in Mac Roman; a file without any keeps
/// to the standard.
enum MacintoshEscapes {
  /// Whether a file has an escape that is a letter in Mac Roman alone. O(bytes) where it has none.
  static func areRoman(in bytes: ByteView) -> Bool {
    var start = 0
    while let at = bytes.firstIndex(of: "\\X\\", from: start) {
      let digit = at + 3
      if digit < bytes.count, bytes[digit] == UInt8(ascii: "8") || bytes[digit] == UInt8(ascii: "9") { return true }
      start = digit
    }
    return false
  }
}
