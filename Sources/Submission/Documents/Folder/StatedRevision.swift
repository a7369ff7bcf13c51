import Requirements

/// The revision that the name of a file states, and what is left of the name without it.
///
/// A word says it (`ind B`, `indAA`, `rev.2`, `v1.3`), before a day or not. A capital letter or `R02` alone may be one at
/// the end, or before a day: a letter behind a number (`PLN-001-A`), since behind a word it tells things apart (`Notice
/// Pompe A`), as it does behind the number of a thing (`Logement 12 A`).
struct StatedRevision {
  /// In capitals: `B`, `12`, `1.2`.
  let index: String
  /// The words of the name without it.
  let left: [String]
  /// Whether nothing but its place says that it is one.
  let isBare: Bool

  static let words: Set<String> = ["ind", "indice", "rev", "revision", "v", "version"]
  /// What people tell apart by numbers and letters: `Niveau 2 A` is no revision.
  private static let things: Set<String> = [
    "batiment", "bat", "zone", "hall", "bloc", "escalier", "esc", "type", "facade", "coupe", "coupes", "niveau",
    "porte",
    "tranche", "aile", "ilot", "cage", "lot", "local", "cellule", "section", "phase", "variante", "detail", "annexe",
    "axe", "file", "secteur", "entree", "building", "stair", "part", "partie", "tour", "logement", "villa", "salle",
    "classe", "class", "categorie", "serie", "modele", "groupe", "appartement", "chambre", "bureau", "level", "floor",
    "etage", "room",
  ]

  /// - Parameters:
  ///   - parts: the folded words of the name.
  ///   - stem: the name as it is written, without its ending.
  init?(in parts: [String], of stem: String) {
    let day = Self.day(endOf: parts)
    let named = Array(parts.dropLast(day))
    // The day of a revision goes with it: another one has another day.
    if day > 0, let found = Self.stated(in: named), found.whole.upperBound == named.count {
      self.init(found, in: named)
    } else if let found = Self.stated(in: parts) {
      self.init(found, in: parts)
    } else if let last = named.last, Self.isBare(named, written: Self.written(stem, without: day)) {
      self.init(index: last.uppercased(), left: named.dropLast() + ["*"], isBare: true)
    } else {
      return nil
    }
  }

  private init(_ found: Place, in parts: [String]) {
    self.init(
      index: String(parts[found.index].joined(separator: ".").uppercased().dropFirst(found.word)),
      left: Array(parts[..<found.whole.lowerBound] + parts[found.whole.upperBound...]), isBare: false)
  }

  private init(index: String, left: [String], isBare: Bool) {
    (self.index, self.left, self.isBare) = (index, left, isBare)
  }

  /// Where a word and its index stand, and how many letters of the first part are the word.
  private typealias Place = (whole: Range<Int>, index: Range<Int>, word: Int)

  /// The last of them that leaves a name.
  private static func stated(in parts: [String]) -> Place? {
    guard parts.count > 1 else { return nil }
    for place in parts.indices.reversed() {
      let part = parts[place]
      if words.contains(part), parts.count > 2, place + 1 < parts.count, isIndex(parts[place + 1]),
        isNumber(parts[place + 1]) || part != "v"
      {
        let end = endOfNumbers(parts, place + 1)
        return (place..<end, place + 1..<end, 0)
      }
      guard let word = words.filter({ part.hasPrefix($0) }).max(by: { $0.count < $1.count }) else { continue }
      let rest = part.dropFirst(word.count)
      guard isNumber(rest) || (word != "v" && word != "version" && isIndex(rest)) else { continue }
      let end = endOfNumbers(parts, place)
      guard end - place < parts.count else { continue }
      return (place..<end, place..<end, word.count)
    }
    return nil
  }

  /// Behind the numbers that go on with a version: `v1.2`.
  private static func endOfNumbers(_ parts: [String], _ place: Int) -> Int {
    var end = place + 1
    guard let last = parts[place].utf8.last, last >= 0x30, last <= 0x39 else { return end }
    while end < parts.count, parts[end].utf8.count <= 2, isNumber(parts[end]) { end += 1 }
    return end
  }

  private static func isBare(_ parts: [String], written: Substring?) -> Bool {
    guard parts.count > 1, let last = parts.last else { return false }
    guard last.utf8.count == 1 else {
      return last.hasPrefix("r") && last.utf8.count == 3 && isNumber(last.dropFirst())
    }
    return isIndex(last) && !isNumber(last) && written?.last?.isUppercase == true
      && parts[parts.count - 2].utf8.contains { 0x30...0x39 ~= $0 }
      && (parts.count < 3 || !things.contains(parts[parts.count - 3]))
  }

  /// The last word of a name as it is written, before the words of its day.
  private static func written(_ stem: String, without day: Int) -> Substring? {
    stem.split { !$0.isLetter && !$0.isNumber }.dropLast(day).last
  }

  /// How many words at the end are a day: `20240312`, `240312`, `12-03-2024`; 0 where none are.
  private static func day(endOf parts: [String]) -> Int {
    guard let last = parts.last else { return 0 }
    if NamedDay.day(in: last.utf8.count == 6 ? "20" + last : last) != nil { return 1 }
    return parts.count > 3 && NamedDay.day(in: parts.suffix(3).joined(separator: "-")) != nil ? 3 : 0
  }

  private static func isNumber(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.count <= 3 && text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// A number, one letter, or what follows `Z`: `AA` to `AZ`. Other letters are words: « rév. du plan », `REVIT`.
  private static func isIndex(_ text: some StringProtocol) -> Bool {
    let letters = Array(text.utf8)
    guard letters.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return isNumber(text) }
    return letters.count == 1 || (letters.count == 2 && letters[0] == 0x61 && text != "au")
  }
}
