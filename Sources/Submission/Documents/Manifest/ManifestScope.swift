import Requirements

/// A lot, a building, a system or a type of equipment, as paths name it.
struct ManifestScope: Sendable {
  /// What to call it.
  let name: String
  /// The id of the lot that it is; nil for a building, a system, a type of equipment.
  let lot: String?
  /// What it is called, as people read it; empty where that says nothing.
  let words: [String]
  /// The words of which a path holds one or another.
  private let needles: [String]
  /// Its id or name where that is too short to be one of them.
  private let mark: PartMark?

  /// - Parameter part: what has marks as `04` and `A`; nil for systems and types, which have names.
  init(_ name: String, _ part: PartMark.Part? = nil, _ lot: Lot? = nil) {
    self.name = name
    self.lot = lot?.id
    let titles = [lot?.title.fr, lot?.title.en]
    words = WordSearch.needles([name] + titles)
    mark = part.flatMap { PartMark(name, of: $0) }
    needles = mark == nil ? words : WordSearch.needles(titles)
  }

  /// Whether a file's path names it; every path does where its name says nothing.
  func isNamed(by file: DeliveredFile) -> Bool {
    words.isEmpty || WordSearch.holds(file.words, anyOf: needles) || mark?.isNamed(by: file.marks) ?? false
  }
}
