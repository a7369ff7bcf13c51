import Requirements

/// A row of the manifest, prepared to tell its files.
struct ManifestRow: Sendable {
  /// What to call it: its id, with its lot, building, system and type of equipment.
  private(set) var name: String
  /// The least number of files.
  let minimum: Int
  /// Whether it could be written out: false where it asks for one of each, and there is none.
  private(set) var isKnown = true
  private let pattern: NamePattern?
  private let words: [String]
  private(set) var scopes: [ManifestScope] = []

  /// The lots that are to bring the document; empty where it is asked of none in particular.
  var lots: [String] { scopes.compactMap(\.lot) }

  /// The row of a document, whatever it is of.
  init(_ document: ExpectedDocument) {
    name = document.id
    minimum = document.minimum
    pattern = document.pattern.flatMap(NamePattern.init)
    words = WordSearch.needles([document.id, document.title.fr, document.title.en])
  }

  /// The row for a part of the works.
  func narrowed(_ scope: ManifestScope) -> ManifestRow {
    var row = self
    row.name += ", \(scope.name)"
    row.scopes.append(scope)
    return row
  }

  /// The row for a part of the works that nothing tells.
  func unknown(_ asked: String) -> ManifestRow {
    var row = self
    row.name += ", \(asked)"
    row.isKnown = false
    return row
  }

  /// The row beside others, whose parts of the works may have longer names.
  func beside(_ others: [ManifestScope.Key: LongerNames]) -> ManifestRow {
    var row = self
    row.scopes = scopes.map { $0.beside(others) }
    return row
  }

  /// The numbers of the files of the row, each once. O(files with the rarest of its words); of all where no words tell it.
  func files(of searched: SearchedFiles) -> Set<Int> {
    let telling = scopes.compactMap(\.tellingWords) + (pattern == nil ? [words] : [])
    let lists = telling.map(searched.candidates).min { left, right in
      left.reduce(0) { $0 + $1.count } < right.reduce(0) { $0 + $1.count }
    }
    let candidates = lists ?? [Array(searched.files.indices)]
    return Set(candidates.joined().lazy.filter { matches(searched.files[$0]) })
  }

  /// Whether a file is one of the row.
  private func matches(_ file: DeliveredFile) -> Bool {
    guard scopes.allSatisfy({ $0.isNamed(by: file) }) else { return false }
    if let pattern { return [file.relativePath, file.name, file.stem].contains(where: pattern.matches) }
    return WordSearch.holds(file.words, anyOf: words)
  }
}
