/// The escapes of JSON strings (RFC 8259, section 7), in one place.
enum JSONEscape {
  /// Writes `text` as it stands between the quotation marks of a JSON string.
  ///
  /// Escaped are `"`, `\`, the control characters, DEL, and U+2028 and U+2029, which end lines in JavaScript.
  static func write(_ text: String, to out: ByteWriter) {
    guard needsEscape(text) else { return out.text(text) }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: out.text("\\\"")
      case 0x5C: out.text("\\\\")
      case 0x0A: out.text("\\n")
      case 0x0D: out.text("\\r")
      case 0x09: out.text("\\t")
      case 0..<0x20, 0x7F, 0x2028, 0x2029:
        let digits = String(scalar.value, radix: 16)
        out.text("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
      default: out.bytes(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  /// Whether a byte of `text` may begin something that is escaped; 0xE2 begins U+2028.
  private static func needsEscape(_ text: String) -> Bool {
    for byte in text.utf8 where byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || byte == 0xE2 {
      return true
    }
    return false
  }
}
