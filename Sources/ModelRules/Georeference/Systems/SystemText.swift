import Requirements

/// Reads what texts say of coordinate systems, on the map or of heights: codes of the register, and names as people fold
/// them.
enum SystemText {
  /// The EPSG codes that a text writes: the numbers behind the word EPSG, else the text where it is but a number.
  ///
  /// A compound name, `EPSG:2154+5720`, gives both.
  static func codes(in text: String) -> [Int] {
    let words = TextFolding.folded(text).split { $0 == " " || $0 == "+" }
    if words.count == 1, let code = code(words[0]) { return [code] }
    guard let first = words.firstIndex(where: { $0.hasPrefix("epsg") }) else {
      return !words.isEmpty && words.allSatisfy { code($0) != nil } ? words.compactMap(code) : []
    }
    var codes: [Int] = []
    for word in words[first...] {
      let digits = word.hasPrefix("epsg") ? word.dropFirst(4) : word
      // The version of the register, EPSG:9.9.1:2154, and the site that shows it, https://epsg.io/2154.
      guard digits.count != 1, digits != "io" else { continue }
      if let code = code(digits) { codes.append(code) } else if !digits.isEmpty, word != "0" { break }
    }
    return codes
  }

  /// A code of the register has four or five digits.
  private static func code(_ word: Substring) -> Int? {
    guard (4...5).contains(word.utf8.count), word.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    return Int(word)
  }

  /// A name without case, accents, blanks, punctuation, without words that only say that it is of a system, and without
  /// the reference system that all of France shares, before it or behind: `Projection Lambert 93 (RGF93)`.
  static func folded(_ text: String) -> String { bare(TextFolding.folded(text).filter { $0 != " " }) }

  /// The same of a name that is folded already.
  static func bare(_ name: String) -> String {
    var name = name
    let openings = ["systemedecoordonnees", "systemedeprojection", "systeme", "projection", "coordonnees"]
    for prefix in openings + ["ignf", "france", "rgf1993", "rgf93", "v2b", "v2", "v1"] where name.hasPrefix(prefix) {
      name.removeFirst(prefix.count)
    }
    for suffix in ["rgf93v2b", "rgf93v2", "rgf93v1", "rgf93", "rgf1993"] where name.hasSuffix(suffix) {
      name.removeLast(suffix.count)
    }
    return name
  }
}
