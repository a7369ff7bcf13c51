import Requirements

/// What people call the rooms of dwellings. Words are compared folded (``Requirements/TextFolding``), without numbers at
/// their end: `CHAMBRE1` is a `chambre`.
enum RoomWords {
  /// Whether what a room is called makes it a bedroom: a text begins with the word for one (`Chambre 2`, `Ch6`, `Suite
  /// parentale`), after numbers at most, and none with that for a room beside (`Placard chambre 1`, `SDE Ch. 1`).
  static func isBedroom(_ texts: [String]) -> Bool {
    texts.contains(where: isBedroom) && !texts.contains { words($0).first.map(beside.contains) ?? false }
  }

  /// Whether a room is called a suite and no more, which is a bedroom or what belongs to one.
  static func isSuite(_ texts: [String]) -> Bool {
    texts.contains { words($0).filter { !$0.isEmpty } == ["suite"] }
  }

  /// Whether a text speaks of a room to live in.
  static func isLivingRoom(_ text: String) -> Bool { words(text).contains(where: livingRooms.contains) }

  /// Whether a text speaks of a room that has little floor: stairs, lifts, shafts, what is open to the storey below.
  /// A landing (`Palier ascenseur`) has one.
  static func isBroken(_ text: String) -> Bool {
    let words = words(text)
    if words.first.map(landings.contains) ?? false { return false }
    return words.contains(where: broken.contains)
      || zip(words, words.dropFirst()).contains { $0 == "monte" && lifted.contains($1) }
  }

  private static let landings: Set<String> = ["palier", "paliers", "landing", "hall", "sas"]
  private static let lifted: Set<String> = ["charge", "charges", "plats", "malade", "malades"]

  private static let broken: Set<String> = [
    "escalier", "escaliers", "esc", "cage", "tremie", "tremies", "vide", "ascenseur", "ascenseurs", "asc",
    "gaine", "gaines", "gt", "mezzanine", "atrium",
    "patio", "stair", "stairs", "staircase", "stairwell", "lift", "elevator", "shaft", "void", "treppe", "treppenhaus",
    "aufzug", "schacht", "luftraum", "trappenhuis", "trap",
  ]

  private static func isBedroom(_ text: String) -> Bool {
    // A bathroom in brackets belongs to the bedroom; a cold store is none, wherever that is said.
    let named = text.split(separator: "(").first.map(String.init) ?? text
    let words = words(TextFolding.folded(text).contains("froid") ? text : named)
    guard let first = words.first else { return false }
    let second = words.dropFirst().first ?? ""
    guard bedrooms.contains(first) || bedrooms.contains("\(first) \(second)") else { return false }
    // A bedroom with a dressing room is a bedroom.
    return !words.prefix { !["avec", "et", "+", "with"].contains($0) }.dropFirst().contains(where: beside.contains)
  }

  /// The words without numbers at their ends, from the first on that has letters of its own: `A12 - Chambre 1` begins
  /// with the number of the dwelling.
  private static func words(_ text: String) -> [String] {
    let words = TextFolding.folded(text).split(separator: " ").map { word -> String in
      let end = word.lastIndex { !$0.isNumber }
      return end.map { String(word[...$0]) } ?? ""
    }
    return Array(words.drop { ($0.count < 2 || known.contains($0)) && $0 != "+" })
  }

  private static let known: Set<String> = ["logement", "appartement", "appt", "apt", "lgt", "log"]
  private static let bedrooms: Set<String> = [
    "chambre", "chambres", "ch", "chb", "chbr", "chbre", "chbres", "chamb", "bedroom", "bed room", "schlafzimmer",
    "suite parentale", "master bedroom",
  ]
  private static let livingRooms: Set<String> = [
    "sejour", "salon", "living", "sam", "cuisine", "kitchen", "studio", "wohnzimmer",
  ]
  private static let beside: Set<String> = [
    "placard", "pl", "plac", "sdb", "sde", "salle", "bain", "bains", "dgt", "degt", "degagement", "dressing",
    "rangement", "rgt", "rgmt", "froide", "froid", "wc", "couloir", "hall", "balcon", "terrasse", "loggia", "gaine",
    "closet", "wardrobe", "bathroom", "ensuite", "tirage",
  ]
}
