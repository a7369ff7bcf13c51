import Requirements

/// Looks for words in paths and titles, as people read them: without case, accents, punctuation, the plural of French
/// and English, and without `et`, `and` and `&`.
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

  /// Words without the `s` of the plural, and without those that join others.
  static func singular(_ text: String) -> String {
    text.split(separator: " ").filter { !joining.contains($0) }
      .map { $0.count > 3 && $0.hasSuffix("s") ? $0.dropLast() : $0 }.joined(separator: " ")
  }

  private static let joining: Set<Substring> = ["et", "and", "&"]
}
