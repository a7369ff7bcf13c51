import Requirements

/// What spaces are called that stand for a gross floor area, in the words of French regulations and in English.
///
/// SHOB and SHON were the areas of building permits until 2012, surface de plancher (SDP) since (Code de l'urbanisme,
/// R. 111-22).
enum GrossAreaWords {
  private static let words: Set<String> = [
    "gfa", "gross floor area", "gross area", "sdp", "surface de plancher", "surface de plancher brute", "shob", "shon",
    "surface hors oeuvre brute", "surface hors oeuvre nette", "surface hors ouvrage brute",
    "surface hors ouvrage nette", "surface brute",
  ]

  /// Whether a text is one of the words.
  ///
  /// - Complexity: O(1) for most names of rooms; O(text) for those that begin as one of the words does.
  static func areMeant(by text: String) -> Bool {
    guard text.utf8.count <= 80 else { return false }
    // Small letters: folding each name of a room would cost more than all else that is asked of it.
    let letters = text.utf8.lazy.map { $0 | 0x20 }.filter { 0x61...0x7A ~= $0 }.prefix(2)
    guard beginnings.contains(where: { $0.elementsEqual(letters) }) else { return false }
    return words.contains(TextFolding.folded(text))
  }

  private static let beginnings: [[UInt8]] = ["gf", "gr", "sd", "su", "sh"].map { Array($0.utf8) }
}
