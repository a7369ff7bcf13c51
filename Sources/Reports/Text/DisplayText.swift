/// Text from a file made fit for a terminal.
enum DisplayText {
  /// `text` on one line, without anything that steers a terminal or turns the direction of writing.
  static func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnprintable) else { return text }
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

  /// Control characters, the marks that turn the direction of writing, and what is no character in XML.
  private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
