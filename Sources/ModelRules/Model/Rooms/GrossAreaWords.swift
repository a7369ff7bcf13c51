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
  static func areMeant(by text: String) -> Bool { words.contains(TextFolding.folded(text)) }
}
