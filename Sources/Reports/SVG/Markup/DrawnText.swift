/// How wide text will be in a drawing, without knowing the font.
enum DrawnText {
  /// The longest text that is kept whole for who points at a label that was cut.
  private static let longest = 300

  /// About how wide `text` is in a sans-serif font of a size, rather too much than too little.
  static func width(of text: String, size: Double, isBold: Bool = false) -> Double {
    var ems = 0.0
    for scalar in text.unicodeScalars { ems += width(of: scalar) }
    return ems * size * (isBold ? 1.12 : 1)
  }

  /// `text` cut so that it fits a width, `…` included.
  ///
  /// - Complexity: O(characters that fit).
  static func cut(_ text: String, to width: Double, size: Double, isBold: Bool = false) -> String {
    var used = 0.0
    var kept = text.startIndex
    let mark = DrawnText.width(of: "…", size: size, isBold: isBold)
    for place in text.indices {
      used += DrawnText.width(of: String(text[place]), size: size, isBold: isBold)
      if used > width { return String(text[..<kept]) + "…" }
      if used + mark <= width { kept = text.index(after: place) }
    }
    return text
  }

  /// `text` in at most so many lines of a width, broken between words; the last line holds the rest, however long.
  static func lines(_ text: String, to width: Double, size: Double, isBold: Bool = false, most: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      let longer = lines.last.map { "\($0) \(word)" }
      let fits = longer.map { DrawnText.width(of: $0, size: size, isBold: isBold) <= width } ?? false
      if let longer, fits || lines.count == most {
        lines[lines.count - 1] = longer
      } else {
        lines.append(String(word))
      }
    }
    return lines.isEmpty ? [text] : lines
  }

  /// `text` as it stands under a label that was cut: whole, unless nobody would read it.
  static func whole(_ text: String) -> String {
    text.utf8.count > longest && text.count > longest ? String(text.prefix(longest - 1)) + "…" : text
  }

  private static func width(of scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "j", "l", "t", "f", "r", "I", " ", ".", ",", ":", ";", "'", "|", "!", "(", ")", "/", "-", "\u{A0}",
      "\u{202F}":
      0.38
    case "m", "w", "M", "W", "@", "%", "…", "—": 0.98
    case "A"..."Z", "À"..."Þ": 0.72
    default: scalar.value < 0x1100 ? 0.62 : 1.1
    }
  }
}
