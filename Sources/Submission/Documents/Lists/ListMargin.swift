import Findings
import Requirements

/// Rows of a sheet that belong to its page and not to its table: the block with date, index and visas at the foot, units
/// below the headings, dashes.
enum ListMargin {
  /// The first words of such blocks.
  private static let labels: Set<String> = [
    "date", "indice", "revision", "redacteur", "redige", "redaction", "visa", "etabli", "etablie", "verifie",
    "verificateur", "approuve", "approbateur", "controle", "emetteur", "emis", "edition", "page", "version", "auteur",
    "signature", "cachet", "tampon", "fait", "nota", "remarque", "remarques", "observation", "observations", "legende",
    "diffusion", "prepared", "checked", "approved", "issued", "author", "drawn", "note", "notes", "stamp",
  ]

  /// How many rows behind the last object of a table may belong to the block.
  private static let most = 12

  /// Whether a row that names no object is of such a block by what it begins with: `Date :`, `Visa MOE :`, `Indice`, `* :`.
  static func isLabel(_ cells: [String]) -> Bool {
    guard let first = cells.first(where: { !$0.allSatisfy(\.isWhitespace) }) else { return false }
    var text = first[...]
    while text.last?.isWhitespace == true { text.removeLast() }
    while text.first?.isWhitespace == true { text.removeFirst() }
    if text.last == ":" || text.first == "*" { return true }
    let words = TextFolding.folded(String(text)).split(separator: " ")
    return words.first.map { labels.contains(String($0)) } ?? false
  }

  /// The number of the row from which the block at the foot of a table begins; nil where it has none.
  ///
  /// It begins with a label, behind the last row that names an object, and is short: what a row of it says beside is no
  /// entry, `A | 12/09/2026 | Première diffusion` below `Indice | Date`.
  ///
  /// - Parameter isEntry: whether a row names an object.
  static func foot(
    of section: ListSection, _ subject: ListSubject, isEntry: ([String]) -> Bool
  ) -> Int? {
    var start: Int?
    for row in section.rows.suffix(most).reversed() where ListHeadings.filled(row.cells) > 0 {
      if isLabel(row.cells) {
        if isEntry(row.cells) { break }
        start = row.number
      } else if !isSlight(row.cells, in: section, subject) || isEntry(row.cells) {
        break
      }
    }
    // Where a table names no object at all its rows are missing, and not its foot.
    return start.flatMap { start in
      section.rows.contains { $0.number < start && ListHeadings.filled($0.cells) > 0 } ? start : nil
    }
  }

  /// Whether a row is a title, or begins with an index beside other cells.
  private static func isSlight(_ cells: [String], in section: ListSection, _ subject: ListSubject) -> Bool {
    guard ListHeadings.filled(cells) > 1 else { return ListTitle.isTitle(cells, in: section, subject) }
    return (cells.first { !$0.allSatisfy(\.isWhitespace) }?.count ?? 0) <= 2
  }

  private static let units: Set<String> = [
    "m", "m2", "m3", "ml", "mm", "cm", "u", "un", "kg", "kw", "w", "v", "a", "pa", "bar", "l", "h", "m3 h", "l h",
    "l s",
    "kwh", "c", "dn", "text", "texte", "num",
  ]

  /// Whether a row says nothing but dashes, or directly below the headings nothing but these and units.
  static func isEmpty(_ cells: [String], isFirst: Bool) -> Bool {
    cells.allSatisfy { cell in
      cell.allSatisfy(\.isWhitespace) || ListText.saysNothing(cell)
        || isFirst && cell.utf8.count <= 12
          && units.contains(TextFolding.folded(cell.replacing("²", with: "2").replacing("³", with: "3")))
    }
  }
}
