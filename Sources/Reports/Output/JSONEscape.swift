/// The escapes of JSON strings (RFC 8259, section 7), in one place.
enum JSONEscape {
  /// Adds `text` to `block` as it stands between the quotation marks of a JSON string.
  ///
  /// Escaped are `"`, `\`, the control characters, DEL, and U+2028 and U+2029, which end lines in JavaScript.
  static func append(_ text: String, to block: inout [UInt8]) {
    let start = block.count
    block.append(contentsOf: text.utf8)
    guard mayNeedEscape(block.span.extracting(start...)) else { return }
    block.removeSubrange(start...)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: block.append(contentsOf: "\\\"".utf8)
      case 0x5C: block.append(contentsOf: "\\\\".utf8)
      case 0x0A: block.append(contentsOf: "\\n".utf8)
      case 0x0D: block.append(contentsOf: "\\r".utf8)
      case 0x09: block.append(contentsOf: "\\t".utf8)
      case 0..<0x20, 0x7F, 0x2028, 0x2029:
        let digits = String(scalar.value, radix: 16)
        block.append(contentsOf: "\\u".utf8)
        block.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
        block.append(contentsOf: digits.utf8)
      default: block.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  /// Whether a byte may begin something that is escaped; 0xE2 begins U+2028.
  private static func mayNeedEscape(_ bytes: Span<UInt8>) -> Bool {
    var found = false
    for position in bytes.indices {
      let byte = bytes[position]
      // Without a branch per byte, so that the compiler may take many at once.
      found = found || byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || byte == 0xE2
    }
    return found
  }
}
