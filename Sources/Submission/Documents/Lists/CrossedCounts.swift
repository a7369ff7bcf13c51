import Findings
import Requirements

/// Tables that cross rooms with kinds of equipment: a row for each room, a column for each kind, numbers in between.
///
/// Their rows name rooms and no equipment, and their headings are no columns of a list.
enum CrossedCounts {
  /// What the headings of measures say, whose whole numbers count nothing.
  private static let measures: Set<String> = [
    "puissance", "annee", "an", "debit", "poids", "masse", "hauteur", "largeur", "longueur", "profondeur", "diametre",
    "surface", "volume", "prix", "cout", "montant", "duree", "garantie", "temperature", "pression", "tension",
    "intensite",
    "numero", "n", "ref", "reference", "code", "lot", "date", "page", "indice", "rang", "ordre", "power", "year",
    "weight",
    "height", "width", "length", "price", "cost",
  ]

  /// The headings of the counts; nil where a table is none of these.
  ///
  /// It has no tag, serial number or GlobalId, names a room in each row, each once, and has two columns or more that hold
  /// numbers of things alone. O(cells).
  static func headings(of section: ListSection) -> [String]? {
    let headings = section.headings
    guard !headings.columns.keys.contains(where: { ListColumn.keys(.equipment).contains($0) && $0.isStrong }),
      headings.columns[.room] != nil, headings.columns[.quantity] == nil, headings.others.count > 1
    else { return nil }
    let rows = section.rows.map(\.cells).filter { ListHeadings.filled($0) > 1 }
    let rooms = rows.map { headings.text(.room, $0) }.filter { !$0.isEmpty }
    guard !rooms.isEmpty, Set(rooms).count == rooms.count else { return nil }
    let counts = headings.others.sorted { $0.key < $1.key }.filter { place, heading in
      !isMeasure(heading) && isCounts(rows.map { $0.indices.contains(place) ? $0[place] : "" })
    }
    return counts.count > 1 ? counts.map(\.value) : nil
  }

  private static func isMeasure(_ heading: String) -> Bool {
    heading.contains("(") || HeadingWords.words(heading).contains(where: measures.contains)
  }

  private static func isCounts(_ cells: [String]) -> Bool {
    let filled = cells.map { $0.filter { !$0.isWhitespace } }.filter { !ListText.saysNothing($0) }
    return !filled.isEmpty
      && filled.allSatisfy { $0.lowercased() == "x" || $0.utf8.count <= 3 && $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }
  }
}
