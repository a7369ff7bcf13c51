import Requirements

/// The name of a file, apart from the revision that it states.
struct RevisedName: Sendable {
  /// Folder and name without the revision, folded, with the ending.
  let base: String
  /// The revision: `B`, `12`, `1.2`; nil where the name states none.
  let index: String?
  /// Whether nothing but its place says that it is a revision: a capital letter, or `R02`, at the end.
  let isBare: Bool
  /// Whether it lies in a folder for what is out of date.
  let isArchived: Bool
  private let whole: String

  private static let words: Set<String> = ["ind", "indice", "rev", "revision", "v", "version"]
  /// What people tell apart by letters: `Bâtiment A` is no revision.
  private static let things: Set<String> = [
    "batiment", "bat", "zone", "hall", "bloc", "escalier", "esc", "type", "facade", "coupe", "coupes", "niveau",
    "porte",
    "tranche", "aile", "ilot", "cage", "lot", "local", "cellule", "section", "phase", "variante", "detail", "annexe",
    "axe", "file", "secteur", "entree", "building", "stair", "part", "partie", "tour", "logement", "villa", "salle",
    "classe", "class", "categorie", "serie", "modele", "groupe",
  ]
  private static let archives = WordSearch.needles([
    "archive", "obsolète", "périmé", "ancien", "anciens indices", "old", "superseded",
  ])

  /// The names of files of a folder: what looks like a revision by its place alone is one where the same name is there
  /// with another. O(files).
  static func names(of files: [DeliveredFile]) -> [RevisedName] {
    let names = files.map(RevisedName.init)
    var indices: [String: Set<String>] = [:]
    for name in names where name.isBare { indices[name.base, default: []].insert(name.index ?? "") }
    return names.map { $0.isBare && indices[$0.base, default: []].count < 2 ? $0.plain : $0 }
  }

  init(_ file: DeliveredFile) {
    let folder = String(file.relativePath.dropLast(file.name.count))
    var parts = TextFolding.folded(file.stem).split(separator: " ").map(String.init)
    whole = folder + parts.joined(separator: " ") + "." + file.ending
    isArchived = WordSearch.holds(TextFolding.folded(folder), anyOf: Self.archives)
    if let found = Self.stated(in: parts) {
      index = parts[found.index].joined(separator: ".").uppercased().drop(found.word)
      parts.removeSubrange(found.whole)
      isBare = false
    } else if let last = parts.last, parts.count > 1, !Self.things.contains(parts[parts.count - 2]),
      Self.isBare(last, in: file.stem)
    {
      index = last.uppercased()
      parts.removeLast()
      isBare = true
    } else {
      (index, isBare) = (nil, false)
    }
    base = folder + parts.joined(separator: " ") + (isBare ? " *." : ".") + file.ending
  }

  private init(plain name: RevisedName) {
    (base, index, isBare, isArchived, whole) = (name.whole, nil, false, name.isArchived, name.whole)
  }

  private var plain: RevisedName { RevisedName(plain: self) }

  /// Where a word and its index stand: the last of them that leaves a name.
  private static func stated(in parts: [String]) -> (whole: Range<Int>, index: Range<Int>, word: Int)? {
    guard parts.count > 1 else { return nil }
    for place in parts.indices.reversed() {
      let part = parts[place]
      // Two letters in the middle are a word of their own: « rév. du plan ».
      if words.contains(part), parts.count > 2, place + 1 < parts.count, isIndex(parts[place + 1]),
        isNumber(parts[place + 1]) || part != "v",
        place + 2 == parts.count || isNumber(parts[place + 1]) || parts[place + 1].utf8.count == 1
      {
        let end = endOfNumbers(parts, place + 1)
        return (place..<end, place + 1..<end, 0)
      }
      guard let word = words.filter({ part.hasPrefix($0) }).max(by: { $0.count < $1.count }) else { continue }
      let rest = part.dropFirst(word.count)
      guard isNumber(rest) || (word != "v" && word != "version" && rest.count == 1 && isIndex(rest)) else { continue }
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

  private static func isBare(_ last: String, in stem: String) -> Bool {
    guard last.utf8.count > 1 else {
      return isIndex(last) && !isNumber(last) && stem.last?.isUppercase == true
    }
    return last.hasPrefix("r") && last.utf8.count == 3 && isNumber(last.dropFirst())
  }

  private static func isNumber(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.count <= 3 && text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// One letter or two, or a number.
  private static func isIndex(_ text: some StringProtocol) -> Bool {
    isNumber(text) || (!text.isEmpty && text.utf8.count <= 2 && text.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A })
  }

  /// Whether its revision comes before that of another file of the same base: none before any, numbers before letters,
  /// `A` before `AA`, `1.9` before `1.10`.
  func isBefore(_ other: RevisedName) -> Bool {
    guard let later = other.index else { return false }
    guard let own = index else { return true }
    return Self.parts(own).lexicographicallyPrecedes(Self.parts(later)) { ($0.0, $0.1, $0.2) < ($1.0, $1.1, $1.2) }
  }

  /// What an index is ordered by: letters behind numbers, longer ones behind shorter ones.
  private static func parts(_ index: String) -> [(Int, Int, String)] {
    index.split(separator: ".").map { part in
      if let number = Int(part) ?? (part.hasPrefix("R") ? Int(part.dropFirst()) : nil) { return (0, number, "") }
      return (1, part.utf8.count, String(part))
    }
  }

  /// Whether a stated revision is that of the name: `ind. B` and `B`, `02` and `2`; nil where the name states none, or
  /// only looks as if, and the two are not of a kind.
  func isRevision(_ stated: String) -> Bool? {
    guard let index else { return nil }
    let words = TextFolding.folded(stated).split(separator: " ").filter { !Self.words.contains(String($0)) }
    let text = words.joined(separator: ".").uppercased()
    let isSame = Self.parts(text).elementsEqual(Self.parts(index)) { $0 == $1 }
    return isBare && !isSame && text.utf8.count != index.utf8.count ? nil : isSame
  }
}

extension String {
  /// The text without its first characters.
  fileprivate func drop(_ count: Int) -> String { String(dropFirst(count)) }
}
