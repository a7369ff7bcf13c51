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
    // By bytes: folded texts hold no signs that belong to the letter before them, and `contains` takes microseconds.
    let padded = Array((" " + singular(text) + " ").utf8)
    return needles.contains { needle in
      let wanted = Array((" " + needle + " ").utf8)
      guard wanted.count <= padded.count else { return false }
      return (0...padded.count - wanted.count).contains { start in
        padded[start..<start + wanted.count].elementsEqual(wanted)
      }
    }
  }

  /// Words without the `s` of the plural.
  static func singular(_ text: String) -> String {
    text.split(separator: " ").map { $0.count > 3 && $0.hasSuffix("s") ? $0.dropLast() : $0 }.joined(separator: " ")
  }
}
