/// Text from a file made fit for a terminal.
enum DisplayText {
  /// `text` on one line, without anything that steers a terminal or turns the direction of writing.
  static func printable(_ text: String) -> String {
    guard text.utf8.contains(where: mayBeUnprintable), text.unicodeScalars.contains(where: isUnprintable) else {
      return text
    }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t": out.append(" ")
      case _ where isUnprintable(scalar): out.append("\u{FFFD}")
      default: out.append(scalar)
      }
    }
    while out.last == " " { out.removeLast() }
    return String(out)
  }

  /// `text` cut to `columns` characters, `…` included.
  static func cut(_ text: String, to columns: Int) -> String {
    guard columns > 0, text.utf8.count > columns, text.count > columns else { return text }
    return String(text.prefix(columns - 1)) + "…"
  }

  /// `text` filled with spaces to `columns` characters.
  static func padded(_ text: String, to columns: Int) -> String {
    let missing = columns - text.count
    return missing > 0 ? text + String(repeating: " ", count: missing) : text
  }

  /// Whether a byte may begin something unprintable: 0xC2 begins U+0080 to U+009F, 0xD8 U+061C, 0xE2 the marks of
  /// direction, 0xEF U+FFFE.
  private static func mayBeUnprintable(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xD8 || byte == 0xE2 || byte == 0xEF
  }

  /// Control characters, the marks that turn the direction of writing, and what is no character in XML.
  private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
