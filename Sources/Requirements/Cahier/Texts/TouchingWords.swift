/// Words that touch in names: `NoticeCTA`, `01notice`, `DIUOv2`, `FicheTechnique`.
public enum TouchingWords {
  private enum Kind { case small, capital, digit, other }

  /// The text with a blank between words that touch. O(n).
  ///
  /// They are told by a digit beside a letter, by a capital behind a small letter, and by what follows an abbreviation:
  /// `DIUOEcole` is `DIUO Ecole`, `DIUOv2` is `DIUO v 2`.
  public static func apart(_ text: String) -> String {
    let letters = Array(text)
    let kinds = letters.map(kind)
    var apart = ""
    for (place, letter) in letters.enumerated() {
      if place > 0, isBoundary(kinds, place) { apart.append(" ") }
      apart.append(letter)
    }
    return apart
  }

  /// Whether a word ends before a place.
  private static func isBoundary(_ kinds: [Kind], _ place: Int) -> Bool {
    func kind(_ place: Int) -> Kind { place < kinds.count ? kinds[place] : .other }
    let next = kind(place + 1)
    switch (kinds[place - 1], kinds[place]) {
    case (.small, .capital), (.small, .digit), (.capital, .digit), (.digit, .small), (.digit, .capital): return true
    case (.capital, .capital): return next == .small && kind(place + 2) == .small
    // Of `DIUOv2`: a single small letter behind an abbreviation is no part of it.
    case (.capital, .small): return place > 1 && kinds[place - 2] == .capital && next != .small
    default: return false
    }
  }

  private static func kind(_ letter: Character) -> Kind {
    if letter.isUppercase { return .capital }
    if letter.isLowercase { return .small }
    return letter.isASCII && letter.isNumber ? .digit : .other
  }
}
