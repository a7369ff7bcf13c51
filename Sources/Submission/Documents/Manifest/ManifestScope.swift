import Requirements

/// A lot, a building, a system or a type of equipment, as paths name it.
struct ManifestScope: Sendable {
  /// What to call it.
  let name: String
  /// The words of which a path holds one or another.
  let words: [String]

  init(_ name: String, _ lot: Lot? = nil) {
    self.name = name
    words = WordSearch.needles([name, lot?.title.fr, lot?.title.en])
  }
}
