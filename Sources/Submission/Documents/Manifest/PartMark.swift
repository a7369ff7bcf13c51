import Requirements

/// A lot or a building by a mark that is too short to be looked for as a word: `04`, `A`, `Bâtiment 2`.
///
/// A `04` stands in every date of April and an `A` in every other title. A path names the part where the mark follows its
/// noun (`Lot n°04`, `LOT04`, `BatA`), is a whole folder or the whole name of a file (`04/`), or begins a folder's name
/// (`4 - CVC/`); two digits count between words without digits, too (`DOE_04_CVC.pdf`). Zeros before a number say nothing.
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

  private let part: Part
  private let mark: String
  private let number: Int?

  /// The mark of an id or a name; nil where it is long enough to be a word.
  init?(_ name: String, of part: Part) {
    var words = PartMark.words(name)
    if words.count > 1, let first = words.first, part.nouns.contains(first) { words.removeFirst() }
    if words.count > 1, let first = words.first, Self.between.contains(first) { words.removeFirst() }
    guard words.count == 1, let word = words.first else { return nil }
    let isNumber = word.utf8.allSatisfy { 0x30...0x39 ~= $0 }
    guard word.utf8.count == 1 || (isNumber && word.utf8.count <= 4) else { return nil }
    (self.part, mark) = (part, word)
    number = isNumber ? Int(word) : nil
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
    path.folders.contains { isNamed(by: $0, isFolder: true) }
      || path.stem.map { isNamed(by: $0, isFolder: false) } ?? false
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
      guard number != nil, word.utf8.count > 1, isMark(word) else { continue }
      let beside = [place - 1, place + 1].filter(words.indices.contains)
      if !beside.contains(where: { words[$0].utf8.contains { 0x30...0x39 ~= $0 } }) { return true }
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
