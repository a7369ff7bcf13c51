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

  /// Scalars that a character may be made of: more combining marks than that on a letter are no writing, and would make
  /// a text that is short on paper as long as anybody likes.
  private static let scalarsOfCharacter = 4

  /// `text` cut to `columns` characters, `…` included, and to four scalars for each of them.
  static func cut(_ text: String, to columns: Int) -> String {
    guard columns > 0, text.utf8.count > columns else { return text }
    let whole = text.dropFirst(columns).isEmpty
    let shown = whole ? text : String(text.prefix(columns - 1)) + "…"
    return cut(shown, toScalars: columns * scalarsOfCharacter)
  }

  /// `text` cut to `most` scalars, `…` included: what programs count that have no eyes.
  static func cut(_ text: String, toScalars most: Int) -> String {
    guard most > 0, text.utf8.count > most, !text.unicodeScalars.dropFirst(most).isEmpty else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(most - 1))) + "…"
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
