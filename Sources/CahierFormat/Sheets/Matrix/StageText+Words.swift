import Requirements

/// The words around the names of stages, and how they cut a text.
extension StageText {
  /// The ways in which a text may be a beginning and an end.
  static func halves(_ text: String) -> [(String, String)] {
    var found: [(String, String)] = []
    for place in text.indices where "-–—→>".contains(text[place]) {
      found.append((String(text[..<place]), String(text[text.index(after: place)...])))
    }
    let words = TextFolding.folded(text).split(separator: " ").map(String.init)
    for place in words.indices where tos.contains(words[place]) {
      found.append((words[..<place].joined(separator: " "), words[(place + 1)...].joined(separator: " ")))
    }
    return found
  }

  /// Folded words without those before and behind them that say nothing.
  static func plain(_ text: String) -> String {
    var words = TextFolding.folded(text).split(separator: " ")[...]
    while words.count > 1, fillers.contains(String(words[words.startIndex])), !isNumbered(words) { words.removeFirst() }
    while words.count > 1, let last = words.last, fillers.contains(String(last)) { words.removeLast() }
    return words.joined(separator: " ")
  }

  /// `phase 2`: the first word is part of the name.
  private static func isNumbered(_ words: ArraySlice<Substring>) -> Bool {
    words.count == 2 && words.last.map { Int($0) != nil } ?? false
  }

  /// Words for all stages.
  static let everything: Set<String> = [
    "toutes", "tous", "all", "todas", "alle", "toutes phases", "toutes les phases", "all stages",
  ]
  /// What stands between a first and a last stage.
  static let tos: Set<String> = ["a", "au", "aux", "to", "through", "tot", "hasta", "jusqu", "t"]
  /// What stands between stages of a list.
  static let conjunctions: Set<String> = ["et", "and", "y", "en", "puis", "ou", "or"]
  /// Words that make the opposite of what follows them.
  static let exceptions: Set<String> = [
    "sauf", "hors", "excepte", "except", "without", "sans", "salvo", "excepto", "behalve", "not", "pas", "exclu",
    "exclue", "exclus", "excluded",
  ]
  /// Words that mean other stages than the one behind them.
  static let befores: Set<String> = ["avant", "before", "apres", "after", "<"]
  /// Words that say nothing of which stage is meant.
  static let fillers: Set<String> = [
    "phase", "phases", "stage", "stages", "etape", "etapes", "jalon", "fase", "a", "au", "aux", "la", "le", "les", "l",
    "du", "de", "des", "d", "en", "in", "at", "the", "from", "seulement", "uniquement", "only",
    "inclus", "incluse", "compris", "comprise", "included", "inclusive",
  ]
}
