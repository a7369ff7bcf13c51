/// Strings as an exchange structure holds them (ISO 10303-21, 6.4.3).
enum EncodedString {
  /// `text`, which is UTF-8, between apostrophes: what is beyond the basic alphabet by its number, `\X2\00E9\X0\`.
  static func of(_ text: some Collection<UInt8>) -> [UInt8] {
    var out: [UInt8] = [UInt8(ascii: "'")]
    out.reserveCapacity(text.count + 2)
    if text.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "'") && $0 != UInt8(ascii: "\\") }) {
      out += text
    } else {
      add(String(decoding: text, as: UTF8.self), to: &out)
    }
    out.append(UInt8(ascii: "'"))
    return out
  }

  private static func add(_ text: String, to out: inout [UInt8]) {
    // Neighbours that need the same form share its frame.
    var form = Form.plain
    func close() {
      if form == .two || form == .four { out += "\\X0\\".utf8 }
      form = .plain
    }
    for scalar in text.unicodeScalars {
      let wanted = Form(scalar)
      if wanted != form {
        close()
        if wanted == .two { out += "\\X2\\".utf8 }
        if wanted == .four { out += "\\X4\\".utf8 }
        form = wanted
      }
      switch wanted {
      case .plain:
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        out.append(byte)
        // An apostrophe and a reverse solidus stand twice.
        if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\\") { out.append(byte) }
      case .one:
        out += "\\X\\".utf8
        out += hexadecimal(scalar.value, digits: 2)
      case .two: out += hexadecimal(scalar.value, digits: 4)
      case .four: out += hexadecimal(scalar.value, digits: 8)
      }
    }
    close()
  }

  /// How a character is written.
  private enum Form {
    /// As it stands.
    case plain
    /// A control character, by two digits.
    case one
    /// By four digits.
    case two
    /// By eight.
    case four

    init(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x20..<0x7F: self = .plain
      case 0..<0x20, 0x7F: self = .one
      case 0..<0x10000: self = .two
      default: self = .four
      }
    }
  }

  private static func hexadecimal(_ value: UInt32, digits: Int) -> [UInt8] {
    let text = String(value, radix: 16, uppercase: true)
    return Array(repeating: UInt8(ascii: "0"), count: max(0, digits - text.utf8.count)) + text.utf8
  }
}
