/// Makes text inert in XML 1.0, and in SVG that is part of an HTML page.
enum XMLEscape {
  /// `text` with the characters of markup as entities, and without controls, marks that turn the direction of writing
  /// and what XML does not allow (clause 2.2).
  static func escaped(_ text: String) -> String {
    var out = ""
    out.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      case _ where isSpace(scalar): out += " "
      case _ where isUnfit(scalar): out += "\u{FFFD}"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// `text` as it will be seen: on one line, with a mark for each character that is not let through.
  static func inert(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { isUnfit($0) }) else { return text }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { out.append(isSpace(scalar) ? " " : isUnfit(scalar) ? "\u{FFFD}" : scalar) }
    return String(out)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\r" || scalar == "\t"
  }

  private static func isUnfit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB,
      0xFFFE, 0xFFFF, 0xE0000...0xE007F:
      true
    default: false
    }
  }
}
