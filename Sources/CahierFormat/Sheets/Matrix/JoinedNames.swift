import Requirements

/// Names that words join in one cell: `ARC et STR`, `Lot 2 ou 3`.
enum JoinedNames {
  /// The texts between the words, those that say nothing left out.
  static func separated(_ text: String, by conjunctions: Set<String>) -> [String] {
    var pieces: [[Substring]] = [[]]
    for word in text.split(separator: " ") {
      if conjunctions.contains(word.lowercased()) { pieces.append([]) } else { pieces[pieces.count - 1].append(word) }
    }
    return pieces.map { $0.joined(separator: " ") }.filter { !TextFolding.folded($0).isEmpty }
  }
}
