import Requirements

/// What a dated document is to those who hold days against each other: a drawing, a record of the works, or something else.
enum DatedSort {
  /// A drawing, which no model is older than.
  case plan
  /// A record or a manual, which is of the works.
  case record
  /// Neither by its name: `Plan de maintenance` and `Liste des plans` show nothing of the building.
  case other

  /// What a path tells: the file's own name first, else the folders that it lies in, the nearest first; nil where nothing
  /// tells it. A record in a folder of plans is a record. O(length of the path).
  static func sort(ofPath path: String) -> DatedSort? {
    let parts = path.split(separator: "/")
    let name = parts.last.map { [withoutEnding($0)] } ?? []
    return (name + parts.dropLast().reversed()).lazy.compactMap { sort(ofName: String($0)) }.first
  }

  /// What a name or a title tells; nil where it tells nothing.
  static func sort(ofName name: String) -> DatedSort? {
    let text = WordSearch.Text(name: name)
    if recordWords.contains(where: { holdsRecord($0, in: text) }) { return .record }
    if WordSearch.holds(text, anyOf: drawingWords) { return .plan }
    if WordSearch.holds(text, "plan", where: { !PlanOfWork.isNamed(at: $0, of: text) }) { return .plan }
    return WordSearch.holds(text, anyOf: ["plan"]) ? .other : nil
  }

  /// A `PV` right behind a word for drawings is photovoltaics, and no record.
  private static func holdsRecord(_ word: String, in text: WordSearch.Text) -> Bool {
    WordSearch.holds(text, word) { place in
      word != "pv" || place.lowerBound == 0
        || !(drawingWords + ["plan"]).contains(text.words(place.lowerBound - 1..<place.lowerBound))
    }
  }

  private static func withoutEnding(_ name: Substring) -> Substring {
    name.lastIndex(of: ".").flatMap { $0 > name.startIndex ? name[..<$0] : nil } ?? name
  }

  private static let drawingWords = WordSearch.needles(["PLN", "schéma", "synoptique", "drawing"])
  private static let recordWords = WordSearch.needles([
    "PV", "procès-verbal", "procès-verbaux", "essai", "notice", "manuel", "manual", "test report",
  ])
}
