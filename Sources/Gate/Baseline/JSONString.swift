import ByteInput

/// The escapes of JSON strings (RFC 8259, section 7), read.
enum JSONString {
  /// The text between quotation marks; what is no escape becomes U+FFFD.
  static func decoded(_ content: ByteView) -> String {
    var units: [UInt16] = []
    var pieces = content.text.utf16.makeIterator()
    while let unit = pieces.next() {
      guard unit == 0x5C else {
        units.append(unit)
        continue
      }
      switch pieces.next() {
      case 0x62: units.append(0x08)
      case 0x66: units.append(0x0C)
      case 0x6E: units.append(0x0A)
      case 0x72: units.append(0x0D)
      case 0x74: units.append(0x09)
      case 0x75:
        let digits = (0..<4).compactMap { _ in pieces.next().flatMap(Unicode.Scalar.init).map(Character.init) }
        units.append(UInt16(String(digits), radix: 16) ?? 0xFFFD)
      case let other?: units.append([0x22, 0x5C, 0x2F].contains(other) ? other : 0xFFFD)
      case nil: break
      }
    }
    return String(decoding: units, as: UTF16.self)
  }
}
