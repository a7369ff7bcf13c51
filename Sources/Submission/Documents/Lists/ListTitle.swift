import Findings
import ModelRules
import Requirements

/// Rows of a list that are no entries: titles of its parts, sums, notes.
enum ListTitle {
  private static let totals: Set<String> = ["total", "totaux", "totale", "somme", "subtotal"]
  private static let summed: Set<String> = ["sous", "s", "sub", "grand", "surface", "superficie", "nombre", "quantite"]
  private static let parts: Set<String> = [
    "batiment", "bat", "building", "aile", "bloc", "lot", "zone", "secteur", "niveau", "etage", "level", "floor",
    "chapitre", "section", "partie",
  ]

  /// Places that titles in lists of equipment name beside rooms.
  private static let places: Set<String> = [
    "terrasse", "toiture", "couloir", "circulation", "palier", "escalier", "hall", "parking", "cave", "balcon", "cour",
  ]
  /// Parts of a list of rooms, which no room is called.
  private static let dwellings: Set<String> = ["logement", "appartement", "appt", "apt"]

  /// Whether a row adds up entries: `Total RDC`, `S/TOTAL`, `Surface totale`, without another key.
  static func isSum(_ cells: [String], _ headings: ListHeadings, _ subject: ListSubject) -> Bool {
    guard let first = cells.first(where: { !$0.allSatisfy(\.isWhitespace) }) else { return false }
    let words = TextFolding.folded(first).split(separator: " ").map(String.init)
    guard let word = words.first,
      totals.contains(word) || words.count > 1 && summed.contains(word) && totals.contains(words[1])
    else { return false }
    return !ListColumn.keys(subject).contains { key in
      key.isStrong && headings.columns[key].map { cells.indices.contains($0) && cells[$0] != first } == true
        && !headings.text(key, cells).isEmpty
    }
  }

  /// Whether a row that names no object is a title of rows below it, or a note: a single cell, which says a storey or
  /// another part, or is no key by its words.
  static func isTitle(_ cells: [String], in section: ListSection, _ subject: ListSubject) -> Bool {
    let columns = section.headings.columns
    guard section.headings.width > 1, ListHeadings.filled(cells) == 1,
      let place = cells.firstIndex(where: { !$0.allSatisfy(\.isWhitespace) })
    else { return false }
    let column = columns.first { $0.value == place }?.key
    let text = TextFolding.folded(cells[place])
    let words = text.split(separator: " ")
    switch column {
    case .serial, .type, .manufacturer, .model, .area: return false
    default:
      if words.isEmpty || parts.contains(String(words[0])) || StoreyLevel(cells[place])?.isPlace == true { return true }
      // Where names alone tell objects apart, a name is an entry.
      let isName = column == .name && !columns.keys.contains { ListColumn.keys(subject).contains($0) && $0.isStrong }
      if !isName, isPlace(String(words[0]), subject) { return true }
    }
    // Titles are words; tags and numbers have digits in them, and few words, or are as short as `TGBT`.
    guard column != .name, section.isFilled else { return false }
    return words.count > 3 || text.utf8.count > 5 && !text.utf8.contains { 0x30...0x39 ~= $0 }
  }

  private static func isPlace(_ word: String, _ subject: ListSubject) -> Bool {
    switch subject {
    case .equipment: TitledRooms.nouns.contains(word) || places.contains(word)
    case .rooms: dwellings.contains(word)
    }
  }
}
