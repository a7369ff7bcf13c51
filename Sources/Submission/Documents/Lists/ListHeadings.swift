import Findings
import Requirements

/// Which columns of a list mean what, told by their headings.
struct ListHeadings {
  /// Where the columns are, counted from 0.
  private(set) var columns: [ListColumn: Int]
  /// The position of the heading row.
  let row: Int
  /// Whether the headings alone say what is listed: a tag or serial number, or rooms by their word or their area.
  let isTelling: Bool

  /// How many headings there are, understood or not.
  let width: Int
  /// The headings that say no column, by their places.
  let others: [Int: String]
  /// Whether most of what the row says are headings, two at least: a title with its value (`Code`, `EJB`) is none.
  let isTable: Bool

  /// What a row says as headings; nil where it names no key.
  init?(_ cells: [String], at position: Int, _ subject: ListSubject) {
    let (columns, saysRooms) = ListHeadings.columns(cells, subject)
    guard columns.keys.contains(where: { ListColumn.keys(subject).contains($0) }) else { return nil }
    self.columns = columns
    row = position
    width = ListHeadings.filled(cells)
    let places = Set(columns.values)
    others = Dictionary(
      uniqueKeysWithValues: cells.prefix(400).enumerated().compactMap { place, cell in
        places.contains(place) || cell.allSatisfy(\.isWhitespace) ? nil : (place, cell)
      })
    isTable = columns.count >= 2 && columns.count * 2 > width
    isTelling =
      switch subject {
      case .equipment: columns[.tag] != nil || columns[.serial] != nil
      case .rooms: columns[.number] != nil && (saysRooms || columns[.area] != nil)
      }
  }

  /// The same with a column of rooms that no heading names.
  func placed(roomsAt place: Int) -> ListHeadings {
    var headings = self
    headings.columns[.room] = place
    return headings
  }

  /// What the row says that looks most like headings, for those who have to be told that none was understood.
  static func read(_ rows: [(number: Int, cells: [String])]) -> String {
    let row = rows.prefix(40).first { filled($0.cells) > 1 } ?? rows.first { filled($0.cells) > 0 }
    let text = (row?.cells ?? []).filter { !$0.allSatisfy(\.isWhitespace) }.prefix(12).joined(separator: ", ")
    return text.count > 200 ? text.prefix(200) + "…" : text
  }

  /// The text of a column in a row, without blanks at its ends; empty where there is none, only a dash or a word for
  /// none stands there, or what a spreadsheet could not calculate.
  func text(_ column: ListColumn, _ cells: [String]) -> String {
    let text = content(column, cells)
    return ListText.saysNothing(text) || UncalculatedCell.holds(text) ? "" : text
  }

  /// The text of the column of units in a row; empty where there is none.
  func unit(_ cells: [String]) -> String {
    let place = others.first { HeadingWords.words($0.value).count == 1 && isUnit($0.value) }?.key
    return place.flatMap { cells.indices.contains($0) ? cells[$0] : nil } ?? ""
  }

  private func isUnit(_ heading: String) -> Bool {
    HeadingWords.words(heading).first.map(HeadingWords.units.contains) ?? false
  }

  /// The columns of a row that hold a formula without its value, or an error of the spreadsheet.
  func uncalculated(_ cells: [String]) -> [ListColumn] {
    ListColumn.allCases.filter { UncalculatedCell.holds(content($0, cells)) }
  }

  private func content(_ column: ListColumn, _ cells: [String]) -> String {
    guard let place = columns[column], cells.indices.contains(place) else { return "" }
    var text = cells[place][...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  /// How many cells say something.
  static func filled(_ cells: [String]) -> Int { cells.count { !$0.allSatisfy(\.isWhitespace) } }

  /// The columns of a row of headings: of several that mean the same the better, else the first.
  ///
  /// In a list of rooms a heading that is only a room's own word (`Local`) is the number; where a number stands beside
  /// it, and nothing else is the name, it is the name. A number without that word, beside a name, only counts the rows.
  private static func columns(
    _ cells: [String], _ subject: ListSubject
  ) -> (columns: [ListColumn: Int], saysRooms: Bool) {
    var best: [ListColumn: (rank: Int, place: Int)] = [:]
    var own: Int?
    var saysRooms = false
    for (place, cell) in cells.prefix(400).enumerated() {
      if subject == .rooms {
        let words = HeadingWords.words(cell)
        saysRooms = saysRooms || words.contains(where: HeadingWords.roomWords.contains)
        if !words.isEmpty, words.allSatisfy(HeadingWords.roomWords.contains) {
          own = own ?? place
          continue
        }
      }
      guard let (column, rank) = HeadingWords.column(of: cell, in: subject) else { continue }
      if rank < best[column]?.rank ?? .max { best[column] = (rank, place) }
    }
    if let own {
      if let number = best[.number], best[.name] == nil {
        best[.name] = (0, own)
        best[.number] = number
      } else if !namesRoom(best[.number].map { cells[$0.place] }) {
        best[.number] = (0, own)
      }
    }
    return (best.mapValues(\.place), saysRooms)
  }

  private static func namesRoom(_ heading: String?) -> Bool {
    heading.map { HeadingWords.words($0).contains(where: HeadingWords.roomWords.contains) } ?? false
  }
}
