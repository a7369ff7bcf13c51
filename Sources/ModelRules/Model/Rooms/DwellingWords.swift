import Requirements

/// What people call dwellings. Words are compared folded (``Requirements/TextFolding``).
enum DwellingWords {
  /// The number of rooms that a text says of a dwelling: 3 for `T3`, `F3`, `T03`, `T 3`, `T-3`, `T3 bis`, `T3bis`, `T3A`,
  /// `Type 3`, `3P`, `3 pièces`, `3pièces`; nil for none, and for several dwellings together (`Logements T3`).
  static func type(in text: String) -> Int? {
    let words = words(text)
    guard !isOfSeveral(words) else { return nil }
    for (place, word) in words.enumerated() {
      let next = place + 1 < words.count ? words[place + 1] : ""
      if let type = type(at: place, of: words) { return type }
      if word == "type" || isLetter(at: place, of: words), isOfDwelling(words[..<place]), let number = digit(next) {
        return number
      }
      if let number = digit(word), ["p", "piece", "pieces"].contains(next) { return number }
    }
    return nil
  }

  /// Whether a type that stands behind these words may be that of a dwelling: they call one, or say no more than where it
  /// is. What has a name of its own (`Chambre type 2`, `Bureau type 2`) is of a type of that.
  private static func isOfDwelling(_ words: ArraySlice<String>) -> Bool {
    if words.contains(where: { dwellings.contains($0) || homes.contains($0) }) { return true }
    return words.allSatisfy { word in
      word.utf8.count < 3 || word.contains(where: \.isNumber) || areas.contains(word) || fillers.contains(word)
        || numbered.contains(word) || whereabouts.contains(word)
    }
  }

  /// Whether texts speak of a dwelling, and of no zone of another purpose that lies in one (`Chauffage logement`). A
  /// plural (`Logements`, `Cage A - Logements`) gathers dwellings and is none, nor is what is called a bedroom and no
  /// dwelling (`Chambre T2` of a hotel).
  static func isDwelling(_ texts: [String]) -> Bool {
    guard !texts.contains(where: isOfOtherPurpose), !isBedroom(texts) else { return false }
    return texts.contains { text in type(in: text) != nil || words(text).contains(where: dwellings.contains) }
  }

  /// Whether a text calls a dwelling by a word for a house or a kind of dwelling and a number, and says no more but areas
  /// and types: `Studio 12`, `Maison A`, `SHAB Villa 3`. What has a name (`Studio danse`, `Villa Médicis`) may be
  /// anything.
  static func isNumberedHome(_ text: String) -> Bool {
    let words = words(text).filter { !areas.contains($0) && !fillers.contains($0) }
    guard words.count == 2, singles.contains(words[0]) else { return false }
    return words[1].utf8.count == 1 || words[1].contains(where: \.isNumber) && words[1].utf8.count <= 5
  }

  /// Whether texts call a zone a bedroom, and nowhere a dwelling.
  static func isBedroom(_ texts: [String]) -> Bool {
    texts.first.map { RoomWords.isBedroom([$0]) } ?? false
      && !texts.contains { words($0).contains(where: dwellings.contains) }
  }

  /// Whether a text speaks of a zone of networks, safety or physics.
  static func isOfOtherPurpose(_ text: String) -> Bool { words(text).contains(where: purposes.contains) }

  /// What tells one dwelling from others in its names, without what it is called, its type and its areas: `a12` for
  /// `SHAB Logement A12` and for `Logement A12 - T2`. Empty where nothing does.
  static func token(of texts: [String]) -> String {
    for text in texts {
      let words = words(text)
      let left = words.enumerated().filter { place, word in
        let beside = [place > 0 ? words[place - 1] : "", place + 1 < words.count ? words[place + 1] : ""]
        let isOfType =
          digit(word) != nil && (beside[0] == "type" || ["p", "piece", "pieces"].contains(beside[1]))
          || isLetter(at: place, of: words) || place > 0 && isLetter(at: place - 1, of: words)
        let isTelling =
          !dwellings.contains(word) && !plurals.contains(word) && !areas.contains(word)
          && (!fillers.contains(word) || isOfNumber(at: place, of: words)) && !overlays.contains(word)
          && !(singles.contains(word) && isNumberedHome(text))
        return isTelling && !isOfType && type(at: place, of: words) == nil
      }
      // `101 bis` is `101bis`, as it is for rooms.
      if !left.isEmpty {
        return RoomNumberText.key(withoutBuilding(left.map(\.element)).map(withoutZeroes).joined(separator: " "))
      }
    }
    return ""
  }

  /// Without the building that the number begins with anyway: `batiment a a101` is `a101`, `batiment b 101` is not `101`.
  private static func withoutBuilding(_ words: [String]) -> [String] {
    guard words.count > 2, numbered.contains(words[0]), words[1].utf8.count <= 2,
      words[2...].contains(where: { $0.hasPrefix(words[1]) && $0 != words[1] })
    else { return words }
    return Array(words[2...])
  }

  /// A number without the zeros before it: `01` is `1`.
  private static func withoutZeroes(_ word: String) -> String {
    guard word.allSatisfy(\.isNumber) else { return word }
    let rest = word.drop { $0 == "0" }
    return rest.isEmpty ? word : String(rest)
  }

  /// Whether a text has a word for a dwelling.
  static func callsDwelling(_ text: String) -> Bool { words(text).contains(where: dwellings.contains) }

  /// Whether a text names an area (`SHAB`), a part or a quality (`PMR`), whose zones lie over dwellings.
  static func isOverlay(_ text: String) -> Bool {
    words(text).contains { areas.contains($0) || overlays.contains($0) }
  }

  private static let dwellings: Set<String> = [
    "logement", "lgt", "logt", "appartement", "appt", "apt", "appart", "dwelling", "apartment", "flat", "wohnung",
  ]
  /// What may be called so beside dwellings, and is one where a type stands behind it.
  private static let homes: Set<String> = [
    "maison", "villa", "pavillon", "studio", "duplex", "triplex", "log", "residence", "house", "home", "haus",
  ]
  /// Those of them that are one dwelling each where they are numbered.
  private static let singles: Set<String> = [
    "maison", "villa", "pavillon", "studio", "duplex", "triplex", "log", "house", "haus",
  ]
  private static let whereabouts: Set<String> = [
    "etage", "niveau", "palier", "porte", "entree", "rdc", "rez", "gauche", "droite", "nord", "sud", "est", "ouest",
    "floor", "level", "left", "right", "north", "south", "east", "west",
  ]
  private static let plurals: Set<String> = [
    "logements", "appartements", "appts", "dwellings", "apartments", "flats", "wohnungen",
  ]
  /// What a letter and a digit behind it number: `Bat F1` and `Tour T1` are buildings, `Tranche T1` and `Phase F1` parts
  /// of the works, `Zone SSI F1` and `CF T1` (coupe-feu) those of fire safety.
  private static let numbered: Set<String> = [
    "bat", "batiment", "tour", "bloc", "immeuble", "hall", "cage", "escalier", "building", "block", "tower", "noyau",
    "core", "tranche", "phase", "lot", "zone", "ssi", "cf",
  ]
  private static let areas: Set<String> = [
    "shab", "su", "sdp", "sha", "shon", "shob", "surface", "surfaces", "habitable", "utile", "carrez", "loi", "area",
    "plancher", "annexe", "annexes", "ponderee", "ponderees", "privative", "privatives", "taxable", "taxables",
  ]
  /// What zones are called beside the dwelling that they lie over.
  private static let overlays: Set<String> = [
    "partie", "parties", "jour", "nuit", "zone", "pmr", "social", "sociale", "traversant", "traversante",
  ]
  private static let fillers: Set<String> = ["type", "bis", "de", "du", "la", "le", "n", "p", "piece", "pieces"]
  private static let purposes: Set<String> = [
    "chauffage", "chauffee", "chauffe", "heating", "heizung", "ventilation", "vmc", "cvc", "thermique", "thermal",
    "incendie", "fire", "feu", "ssi", "dpe", "desenfumage", "compartiment", "compartimentage", "acoustique", "acoustic",
    "eclairage",
    "lighting", "ecs", "plomberie", "electrique", "climatisation",
  ]

  private static func isOfSeveral(_ words: [String]) -> Bool {
    words.contains(where: plurals.contains) && !words.contains(where: dwellings.contains)
  }

  /// What the word at a place says of a type; nil where it numbers what stands before it.
  private static func type(at place: Int, of words: [String]) -> Int? {
    place > 0 && numbered.contains(words[place - 1]) ? nil : type(ofWord: words[place])
  }

  /// Whether the word at a place is the `bis` of a number, as in `Logement 101 bis`, and not of a type (`T3 bis`).
  private static func isOfNumber(at place: Int, of words: [String]) -> Bool {
    guard words[place] == "bis", place > 0, words[place - 1].contains(where: \.isNumber),
      type(at: place - 1, of: words) == nil
    else { return false }
    return place < 2 || words[place - 2] != "type" && !isLetter(at: place - 2, of: words)
  }

  /// Whether the word at a place is the T of a type that a digit alone follows: `T 3`, `T-3`.
  private static func isLetter(at place: Int, of words: [String]) -> Bool {
    words[place] == "t" && place + 1 < words.count && digit(words[place + 1]) != nil
      && !(place > 0 && numbered.contains(words[place - 1]))
      && !(place + 2 < words.count && words[place + 2].allSatisfy(\.isNumber))
  }

  /// 3 for `t3`, `f3`, `t03`, `t3bis`, `t3a`, `3p`, `3pieces`.
  private static func type(ofWord word: String) -> Int? {
    if ["p", "piece", "pieces"].contains(word.dropFirst()) { return digit(String(word.prefix(1))) }
    guard let letter = word.first, letter == "t" || letter == "f" else { return nil }
    let zeroes = word.dropFirst().hasPrefix("0") ? 1 : 0
    guard let number = digit(String(word.dropFirst(1 + zeroes).prefix(1))) else { return nil }
    let rest = word.dropFirst(2 + zeroes)
    return rest.isEmpty || rest == "bis" || (rest.count == 1 && rest.allSatisfy(\.isLetter)) ? number : nil
  }

  private static func digit(_ word: String) -> Int? {
    guard word.count == 1, let number = word.first?.wholeNumberValue, number > 0 else { return nil }
    return number
  }

  /// The words of a text; the sign of `n° 12` is none.
  private static func words(_ text: String) -> [String] {
    let plain = String(text.map { $0 == "°" || $0 == "º" ? " " : $0 == "№" ? "n" : $0 })
    return TextFolding.folded(plain).split(separator: " ").map(String.init)
  }
}
