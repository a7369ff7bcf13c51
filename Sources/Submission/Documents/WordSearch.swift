import Requirements

/// Looks for words in paths and titles, as people read them: without case, accents, punctuation, and the plural of French
/// and English.
enum WordSearch {
  /// Texts as they are looked for; empty ones are left out.
  static func needles(_ texts: [String?]) -> [String] {
    texts.compactMap { $0 }.map { singular(TextFolding.folded($0)) }.filter { !$0.isEmpty }
  }

  /// Whether a folded text holds one of the needles, as whole words.
  static func holds(_ text: String, anyOf needles: [String]) -> Bool {
    let padded = " " + singular(text) + " "
    return needles.contains { padded.holds(" " + $0 + " ") }
  }

  /// Words without the `s` of the plural.
  static func singular(_ text: String) -> String {
    text.split(separator: " ").map { $0.count > 3 && $0.hasSuffix("s") ? $0.dropLast() : $0 }.joined(separator: " ")
  }
}
