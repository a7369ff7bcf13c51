import Requirements

/// What people call dwellings and their rooms. Words are compared folded (``Requirements/TextFolding``).
enum DwellingWords {
  /// The number of rooms that a text says of a dwelling: 3 for `T3`, `F3`, `T3 bis`, `Appartement T3`; nil for none.
  static func type(in text: String) -> Int? {
    for word in TextFolding.folded(text).split(separator: " ") where word.utf8.count == 2 {
      guard let letter = word.first, letter == "t" || letter == "f", let digit = word.last?.wholeNumberValue, digit > 0
      else { continue }
      return digit
    }
    return nil
  }

  /// Whether a text speaks of a dwelling.
  static func isDwelling(_ text: String) -> Bool {
    type(in: text) != nil
      || contains(text, ["logement", "appartement", "appt", "dwelling", "apartment", "flat", "wohnung"])
  }

  /// Whether a text speaks of a bedroom.
  static func isBedroom(_ text: String) -> Bool {
    contains(text, ["chambre", "chambres", "ch", "bedroom", "ch1", "ch2", "ch3", "ch4", "ch5", "schlafzimmer"])
  }

  /// Whether a text speaks of a room to live in.
  static func isLivingRoom(_ text: String) -> Bool {
    contains(text, ["sejour", "salon", "living", "sam", "cuisine", "kitchen", "studio", "wohnzimmer"])
  }

  private static func contains(_ text: String, _ words: Set<String>) -> Bool {
    TextFolding.folded(text).split(separator: " ").contains { words.contains(String($0)) }
  }
}
