import Requirements

/// A lot or a building by a mark that is too short to be looked for as a word: `04`, `A`, `Bâtiment 2`.
///
/// A `04` stands in every date of April and an `A` in every other title. A path names the part where the mark follows its
/// noun (`Lot n°04`, `LOT04`, `BatA`), is a whole folder or the whole name of a file (`04/`), or begins a folder's name
/// (`4 - CVC/`). Two digits of a lot count, too, at the beginning of a name or behind `DOE` (`04_CVC.pdf`,
/// `DOE_04_CVC.pdf`), where no number follows and the path is not another lot's (`07 Plomberie/04 plan.pdf`). Elsewhere
/// a number counts pumps, plans and flats. Zeros before a number say nothing.
struct PartMark: Sendable {
  /// What is marked.
  enum Part: Sendable {
    case lot, building

    /// The words that stand before a mark.
    var nouns: [String] {
      switch self {
      case .lot: ["lot", "l"]
      case .building: ["batiment", "bat", "bt", "building", "bldg", "tour", "hall", "ilot"]
      }
    }
  }

  /// What may stand between the noun and the mark.
  private static let between: Set<String> = ["n", "no", "numero", "num", "nr"]

  /// Words before a number that tell a whole dossier.
  private static let dossiers: Set<String> = ["doe", "dossier", "diuo"]

  private let part: Part
  private let mark: String
  private let number: Int?
  /// The numbers of all parts of the kind.
  private let numbers: Set<Int>

  /// The numbers by which short names of parts tell them.
  static func numbers(of names: [String], _ part: Part) -> Set<Int> {
    Set(names.compactMap { PartMark($0, of: part)?.number })
  }

  /// The mark of an id or a name; nil where it is long enough to be a word.
  init?(_ name: String, of part: Part, among numbers: Set<Int> = []) {
    var words = PartMark.words(name)
    if words.count > 1, let first = words.first, part.nouns.contains(first) { words.removeFirst() }
    if words.count > 1, let first = words.first, Self.between.contains(first) { words.removeFirst() }
    guard words.count == 1, let word = words.first else { return nil }
    let isNumber = word.utf8.allSatisfy { 0x30...0x39 ~= $0 }
    guard word.utf8.count == 1 || (isNumber && word.utf8.count <= 4) else { return nil }
    (self.part, mark) = (part, word)
    number = isNumber ? Int(word) : nil
    self.numbers = numbers
  }

  /// The words of a path, part by part, read once for all marks.
  struct Path: Sendable {
    fileprivate let folders: [[String]]
    /// Those of the file's name without its ending; nil where there is no file.
    fileprivate let stem: [String]?

    init(_ relativePath: String) {
      let parts = relativePath.split(separator: "/")
      folders = parts.dropLast().map { PartMark.words(String($0)) }
      stem = parts.last.map { last in
        let dot = last.lastIndex(of: ".").flatMap { $0 > last.startIndex ? $0 : nil }
        return PartMark.words(String(last[..<(dot ?? last.endIndex)]))
      }
    }
  }

  /// Whether a path names the part.
  func isNamed(by path: Path) -> Bool {
    if path.folders.contains(where: { isNamed(by: $0, isFolder: true) }) { return true }
    let stem = path.stem ?? []
    return isNamed(by: stem, isFolder: false)
      || (path.folders + [stem]).contains(where: leads) && !isOfAnother(path)
  }

  /// Whether two digits of a lot begin a name, or stand behind its `DOE`.
  private func leads(_ name: [String]) -> Bool {
    guard part == .lot, number != nil else { return false }
    let words = name.first.map(Self.dossiers.contains) ?? false ? name.dropFirst() : name[...]
    guard let first = words.first, first.utf8.count > 1, isMark(first) else { return false }
    return !(words.dropFirst().first?.utf8.contains { 0x30...0x39 ~= $0 } ?? false)
  }

  /// Whether a path names another lot: by its noun, or by a folder that begins with the number of one.
  private func isOfAnother(_ path: Path) -> Bool {
    func other(_ word: String?) -> Int? {
      word.flatMap { $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } ? Int($0) : nil }.flatMap { $0 == number ? nil : $0 }
    }
    return path.folders.contains { other($0.first).map(numbers.contains) ?? false }
      || (path.folders + [path.stem ?? []]).contains { words in
        words.enumerated().contains { place, word in
          part.nouns.contains(word) && other(words[(place + 1)...].first { !Self.between.contains($0) }) != nil
        }
      }
  }

  private func isNamed(by words: [String], isFolder: Bool) -> Bool {
    if let first = words.first, isMark(first), words.count == 1 || (isFolder && number != nil) { return true }
    for (place, word) in words.enumerated() {
      if part.nouns.contains(word) {
        let behind = words[(place + 1)...].drop { Self.between.contains($0) }
        if let next = behind.first, isMark(next) { return true }
      }
      let isJoined = part.nouns.contains { noun in
        word.hasPrefix(noun) && (noun.utf8.count > 1 || number != nil) && isMark(String(word.dropFirst(noun.count)))
      }
      if isJoined { return true }
    }
    return false
  }

  private func isMark(_ word: String) -> Bool {
    guard let number else { return word == mark }
    return word.utf8.allSatisfy { 0x30...0x39 ~= $0 } && Int(word) == number
  }

  private static func words(_ text: String) -> [String] {
    TextFolding.folded(text.replacing("°", with: " ").replacing("º", with: " ")).split(separator: " ").map(String.init)
  }
}
