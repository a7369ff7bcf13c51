import Requirements

/// The parts of a path as titles of lots: `LOT 03 - Étanchéité`, `DOE peinture`, the outermost first.
struct TitledPath: Sendable {
  /// A folder, or the name of a file without its ending.
  struct Part: Sendable {
    /// The words behind `LOT 03`, `DOE` and `03`.
    fileprivate let title: String
    /// Whether it begins with `Lot` and a number or a letter.
    let isNumbered: Bool
    /// Whether it is a folder.
    fileprivate let isFolder: Bool
    /// The same for the marks of lots.
    let marks: PartMark.Path

    /// Whether words are the title, or a part of it that counts: its beginning, of the folder of a numbered lot any.
    ///
    /// What a word is held against is another matter: `Étanchéité à l'air` is no trade.
    func isTitled(_ words: String) -> Bool {
      if title == words { return true }
      guard isNumbered || isFolder, !(" " + title).contains(" " + words + " a ") else { return false }
      return isNumbered && isFolder
        ? (" " + title + " ").contains(" " + words + " ") : title.hasPrefix(words + " ")
    }
  }

  /// The parts.
  let parts: [Part]

  init(_ relativePath: String) {
    let parts = relativePath.split(separator: "/")
    self.parts = parts.enumerated().map { place, part in
      let isFolder = place + 1 < parts.count
      return TitledPath.part(isFolder ? String(part) : TitledPath.withoutEnding(part), isFolder: isFolder)
    }
  }

  private static func part(_ name: String, isFolder: Bool) -> Part {
    let apart = TouchingWords.apart(String(name.map { $0 == "°" || $0 == "º" ? " " : $0 }))
    var words = WordSearch.needles([apart]).first?.split(separator: " ") ?? []
    var isNumbered = false
    while let first = words.first {
      if first == "lot", words.count > 1 {
        words = Array(words.dropFirst().drop(while: between.contains))
        isNumbered = words.first.map(isMark) ?? false
        if isNumbered { words.removeFirst() }
      } else if dossiers.contains(first) || first.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) {
        words.removeFirst()
      } else {
        break
      }
    }
    return Part(
      title: words.joined(separator: " "), isNumbered: isNumbered, isFolder: isFolder,
      marks: PartMark.Path(name + (isFolder ? "/." : ".x")))
  }

  private static func isMark(_ word: Substring) -> Bool {
    word.utf8.count == 1 || word.utf8.allSatisfy { 0x30...0x39 ~= $0 }
  }

  private static func withoutEnding(_ name: Substring) -> String {
    String(name[..<(name.lastIndex(of: ".").flatMap { $0 > name.startIndex ? $0 : nil } ?? name.endIndex)])
  }

  private static let between: Set<Substring> = ["n", "no", "numero", "num", "nr"]
  /// Words before a title that tell a whole dossier.
  private static let dossiers: Set<Substring> = ["doe", "dossier", "diuo"]
}
