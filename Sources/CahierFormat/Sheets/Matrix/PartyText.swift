import Requirements

/// Lots and disciplines as cells name several of them: `Lots 1, 2 et 3`, `Lots 1 à 5`, `ARC et STR`, `TCE`.
enum PartyText {
  /// Whether a cell means all lots, or all disciplines.
  static func isEverybody(_ cell: String) -> Bool { everybody.contains(TextFolding.folded(cell)) }

  /// Whether a cell means all lots or disciplines but some, which are not known here: `Tous sauf lot 3`, `Tous lots
  /// techniques`.
  static func isEverybodyBut(_ cell: String) -> Bool {
    guard !isEverybody(cell) else { return false }
    let words = TextFolding.folded(cell).split(separator: " ").map(String.init)
    return words.first.map(all.contains) ?? false || !excepting.isDisjoint(with: words)
  }

  /// The disciplines that pieces of a cell name: what stands between them is cut where all parts are known.
  static func disciplines(_ pieces: [String]) -> [String] {
    pieces.flatMap { piece in
      if StageWords.discipline(piece) != nil { return [piece] }
      let parts = parts(piece)
      return parts.allSatisfy { StageWords.discipline($0) != nil } ? parts : [piece]
    }
  }

  /// The lots that pieces of a cell name; behind `Lots` numbers alone are lots, too.
  ///
  /// Words between lots are cut between numbers only: `Charpente et couverture` is one lot.
  static func lots(_ pieces: [String]) -> [String] {
    var isBehindWord = false
    return pieces.flatMap { piece -> [String] in
      if let range = range(piece) {
        isBehindWord = isBehindWord || hasWord(piece)
        return range.map { isBehindWord ? "Lot \($0)" : "\($0)" }
      }
      let parts = parts(piece)
      return (parts.allSatisfy { lotNumber($0) != nil } ? parts : [piece]).map { part in
        guard lotNumber(part) != nil else { return part }
        isBehindWord = isBehindWord || hasWord(part)
        // As it is written, but for the word before it.
        return isBehindWord ? "Lot " + (part.split(separator: " ").last.map(String.init) ?? part) : part
      }
    }
  }

  /// The number of a lot that is named by it alone, without zeros before it: `Lot 02`, `lots 2`, `2`, `3A`; else nil.
  static func lotNumber(_ name: String) -> String? {
    var words = TextFolding.folded(name).split(separator: " ")[...]
    if words.count > 1, let first = words.first, self.words.contains(String(first)) { words.removeFirst() }
    if words.count > 1, let first = words.first, ["n", "no"].contains(first) { words.removeFirst() }
    guard words.count == 1, let word = words.first, word.first?.isNumber ?? false,
      word.drop(while: \.isNumber).count <= 1
    else { return nil }
    let number = word.drop { $0 == "0" }
    return number.isEmpty ? "0" : String(number)
  }

  /// The numbers from one to another: `Lots 1 à 5`, `1 à 5`, `Lots 1-5`.
  private static func range(_ piece: String) -> ClosedRange<Int>? {
    var text = TextFolding.folded(piece)
    let isPlural = ["lots ", "lotes "].contains { text.hasPrefix($0) }
    // `Lot 1-5` and `1-5` may be the name of one.
    let words = text.split(separator: " ").map(String.init)
    let isSaid = words.contains { ["a", "to", "through", "au", "t", "hasta"].contains($0) }
    guard isPlural || isSaid else { return nil }
    if isPlural, !isSaid { guard piece.contains(where: { "-–—→".contains($0) }) else { return nil } }
    text = words.filter { !between.contains($0) }.joined(separator: " ")
    let numbers = text.split(separator: " ").map { Int($0) }
    guard numbers.count == 2, let first = numbers[0], let last = numbers[1], 0 <= first, first < last,
      last - first < 100
    else { return nil }
    return first...last
  }

  private static func hasWord(_ piece: String) -> Bool {
    TextFolding.folded(piece).split(separator: " ").first.map { words.contains(String($0)) } ?? false
  }

  private static func parts(_ piece: String) -> [String] {
    piece.split(whereSeparator: { "&|".contains($0) }).flatMap {
      JoinedNames.separated(String($0), by: ["et", "and", "y", "ou", "or"])
    }
  }

  private static let words: Set<String> = ["lot", "lots", "lote", "lotes"]
  private static let between: Set<String> = words.union([
    "a", "to", "through", "au", "t", "hasta", "de", "du", "from", "→",
  ])
  private static let all: Set<String> = [
    "tous", "toutes", "tout", "toute", "all", "every", "todos", "todas", "alle", "chaque", "each",
  ]
  private static let excepting: Set<String> = ["sauf", "hors", "hormis", "except", "excepto", "behalve"]
  private static let everybody: Set<String> = [
    "tous", "toutes", "all", "todos", "todas", "alle", "tous lots", "tous les lots", "toutes les lots",
    "ensemble des lots", "l ensemble des lots", "tout lot", "tce", "tous corps d etat", "tous corps d etats",
    "tous les corps d etat", "all lots", "all trades", "every lot", "toutes disciplines", "toutes les disciplines",
    "all disciplines", "toutes maquettes", "toutes les maquettes", "toute maquette", "tous les modeles", "all models",
    "tous metiers", "tous les metiers", "todas las disciplinas", "todos los lotes", "alle disciplines", "alle modellen",
  ]
}
