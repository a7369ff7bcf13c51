/// Texts with their letters composed: patterns go by characters of Unicode, and macOS writes `é` as two of them.
enum ComposedText {
  /// Latin letters with accents, by themselves: Swift holds characters equal however they are composed.
  private static let letters: [Character: Character] = {
    let composed = (0xC0...0x17F).compactMap { Unicode.Scalar($0).map(Character.init) }
    return Dictionary(composed.map { ($0, $0) }, uniquingKeysWith: { first, _ in first })
  }()

  /// The text with its Latin letters composed. O(n).
  static func composed(_ text: String) -> String {
    // The marks that follow a letter begin at U+0300.
    guard text.unicodeScalars.contains(where: { 0x300...0x36F ~= $0.value }) else { return text }
    return String(text.map { letters[$0] ?? $0 })
  }
}
