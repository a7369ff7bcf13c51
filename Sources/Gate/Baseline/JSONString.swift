import ByteInput

/// The escapes of JSON strings (RFC 8259, section 7), read.
enum JSONString {
  /// The text between quotation marks; what is no escape becomes U+FFFD.
  static func decoded(_ content: ByteView) -> String {
    var units: [UInt16] = []
    var pieces = Array(content.text.utf16)[...]
    while let unit = pieces.popFirst() {
      guard unit == 0x5C else {
        units.append(unit)
        continue
      }
      switch pieces.popFirst() {
      case 0x62: units.append(0x08)
      case 0x66: units.append(0x0C)
      case 0x6E: units.append(0x0A)
      case 0x72: units.append(0x0D)
      case 0x74: units.append(0x09)
      case 0x75: units.append(codeUnit(&pieces) ?? 0xFFFD)
      case let other?: units.append([0x22, 0x5C, 0x2F].contains(other) ? other : 0xFFFD)
      case nil: break
      }
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// Takes four hexadecimal digits; where there are fewer, those that are there, and answers nil.
  private static func codeUnit(_ pieces: inout ArraySlice<UInt16>) -> UInt16? {
    var value: UInt16 = 0
    for _ in 0..<4 {
      guard let digit = pieces.first.flatMap(hexadecimal) else { return nil }
      pieces.removeFirst()
      value = value << 4 | digit
    }
    return value
  }

  /// What a hexadecimal digit stands for; nil for what is none.
  private static func hexadecimal(_ unit: UInt16) -> UInt16? {
    switch unit {
    case 0x30...0x39: unit - 0x30
    case 0x41...0x46: unit - 0x41 + 10
    case 0x61...0x66: unit - 0x61 + 10
    default: nil
    }
  }
}
