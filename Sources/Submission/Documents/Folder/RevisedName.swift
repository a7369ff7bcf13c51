import Requirements

/// The name of a file, apart from the revision that it states.
struct RevisedName: Sendable {
  /// Folder and name without the revision, folded, with the ending.
  let base: String
  /// The revision: `B`, `12`, `1.2`; nil where the name states none.
  let index: String?
  /// Whether nothing but its place says that it is a revision; as ``StatedRevision/isBare``.
  let isBare: Bool
  /// Whether it lies in a folder for what is out of date.
  let isArchived: Bool
  private let whole: String

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
    let parts = TextFolding.folded(file.stem).split(separator: " ").map(String.init)
    whole = folder + parts.joined(separator: " ") + "." + file.ending
    isArchived = WordSearch.holds(TextFolding.folded(folder), anyOf: Self.archives)
    let stated = StatedRevision(in: parts, of: file.stem)
    (index, isBare) = (stated?.index, stated?.isBare ?? false)
    base = stated.map { folder + $0.left.joined(separator: " ") + "." + file.ending } ?? whole
  }

  private init(plain name: RevisedName) {
    (base, index, isBare, isArchived, whole) = (name.whole, nil, false, name.isArchived, name.whole)
  }

  private var plain: RevisedName { RevisedName(plain: self) }

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
    let words = TextFolding.folded(stated).split(separator: " ").filter { !StatedRevision.words.contains(String($0)) }
    let text = words.joined(separator: ".").uppercased()
    let isSame = Self.parts(text).elementsEqual(Self.parts(index)) { $0 == $1 }
    return isBare && !isSame && text.utf8.count != index.utf8.count ? nil : isSame
  }
}
