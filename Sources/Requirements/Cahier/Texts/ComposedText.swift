/// Text whose letters with marks are one character each, as Linux and Windows write them; macOS writes `é` as two.
///
/// Covers the Latin, Greek and Cyrillic letters that Unicode has with their marks, which is what normalization form C
/// makes of them; others stay as they are.
public enum ComposedText {
  /// Whole letters by themselves: characters are equal where they are canonically equivalent.
  private static let letters: [Character: Unicode.Scalar] = {
    let blocks: [ClosedRange<UInt32>] = [0xC0...0x24F, 0x370...0x52F, 0x1E00...0x1FFF]
    let scalars = blocks.joined().compactMap(Unicode.Scalar.init).filter(\.properties.isAlphabetic)
    // Where two are equivalent the first one is the composed one: the others were made for other encodings.
    return Dictionary(scalars.map { (Character($0), $0) }, uniquingKeysWith: { first, _ in first })
  }()

  /// `text` with its letters composed. O(n).
  public static func of(_ text: String) -> String {
    // The marks that follow a letter begin at U+0300.
    guard text.unicodeScalars.contains(where: { 0x300...0x36F ~= $0.value }) else { return text }
    return String(
      text.map { character in
        character.unicodeScalars.count > 1 ? letters[character].map(Character.init) ?? character : character
      })
  }
}
