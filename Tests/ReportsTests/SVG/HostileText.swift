/// Names that somebody may write into a model so that a report does what he wants.
enum HostileText {
  static let all = [
    "</text><script>alert(1)</script>", "\" onload=\"alert(1)", "' onmouseover='alert(1)", "]]><svg/onload=alert(1)>",
    "a & b &amp; c &#60;", "\u{202E}gnp.exe\u{202C}\u{2066}x\u{2069}",
    "\u{1B}[31mred\u{0}\u{8}\n\r\t", "\u{FFFE}\u{FEFF}x",
    "=cmd|'/c calc'!A1", String(repeating: "W", count: 10_000), "", "   ", "👩‍👩‍👧‍👦 é e\u{301} 漢字",
  ]

  /// The marks that no output may hold.
  static func isInert(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x0A: true
      case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: false
      default: true
      }
    }
  }
}
