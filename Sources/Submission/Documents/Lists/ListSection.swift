import Findings
import Requirements

/// A table of a list: its headings and the rows below them. A sheet may have several, one under the other.
struct ListSection {
  /// What its columns mean.
  private(set) var headings: ListHeadings
  /// The rows below the headings.
  private(set) var rows: ArraySlice<(number: Int, cells: [String])>
  /// Whether half of the rows or more fill more than one cell: a single one may be a title among them.
  let isFilled: Bool

  private init(_ headings: ListHeadings, _ rows: ArraySlice<(number: Int, cells: [String])>) {
    self.headings = headings
    self.rows = rows
    isFilled = rows.count { ListHeadings.filled($0.cells) > 1 } * 2 >= rows.count
  }

  /// Tags of rows that stand for several objects by their quantity: none of these is told apart by such a tag.
  var kinds: Set<String> {
    guard headings.columns[.quantity] != nil, headings.columns[.tag] != nil else { return [] }
    return Set(
      rows.lazy.filter { row in
        guard case .count(let number)? = ListQuantity(row.cells, headings) else { return false }
        return number > 1
      }.map { ListText.comparable(headings.text(.tag, $0.cells), .tag) }.filter { !$0.isEmpty })
  }

  /// The same with other rows, which say their rooms in a column that no heading names.
  func placed(_ rows: ArraySlice<(number: Int, cells: [String])>, roomsAt place: Int) -> ListSection {
    var section = self
    (section.headings, section.rows) = (headings.placed(roomsAt: place), rows)
    return section
  }

  /// The same with other rows under its headings.
  func with(_ rows: ArraySlice<(number: Int, cells: [String])>) -> ListSection {
    var section = self
    section.rows = rows
    return section
  }

  /// The tables of a sheet; empty where none of its first 40 rows names a key.
  ///
  /// Of these rows the one that names most columns is headings, the first of several: above it there may be labels
  /// (`Nom`, `Code`) and groups of columns. It has two filled cells, or a single one in a table of one column.
  static func sections(_ rows: [(number: Int, cells: [String])], _ subject: ListSubject) -> [ListSection] {
    let head = rows.prefix(40)
    let width = min(2, max(1, head.map { ListHeadings.filled($0.cells) }.max() ?? 0))
    var best: ListHeadings?
    for (position, row) in head.enumerated() where ListHeadings.filled(row.cells) >= width {
      guard let found = ListHeadings(row.cells, at: position, subject) else { continue }
      if found.columns.count > best?.columns.count ?? 0 { best = found }
    }
    guard let best else { return [] }
    var all: [ListHeadings] = []
    for (position, row) in rows.enumerated() {
      let found =
        position == best.row
        ? best
        : repeated(row.cells, at: position, rows[best.row].cells, subject)
          ?? (position < best.row ? above(rows[..<best.row], at: position, width, subject) : nil)
      guard let found else { continue }
      // A row of headings directly above one that names more groups its columns.
      if let last = all.last, last.row < best.row, last.columns.count < found.columns.count,
        !rows[(last.row + 1)..<position].contains(where: { ListHeadings.filled($0.cells) > 0 })
      {
        all.removeLast()
      }
      all.append(found)
    }
    return all.enumerated().map { place, headings in
      let end = place + 1 < all.count ? all[place + 1].row : rows.count
      return ListSection(headings, ListRepetition.resolved(rows[(headings.row + 1)..<end], headings))
    }
  }

  /// The headings of a further table, or those of the first again, as on each page of a printed list.
  private static func repeated(
    _ cells: [String], at position: Int, _ first: [String], _ subject: ListSubject
  ) -> ListHeadings? {
    if cells == first { return ListHeadings(cells, at: position, subject) }
    // Most rows have a number in them, and most headings none.
    let words = cells.count { cell in
      cell.utf8.count > 1 && !cell.utf8.contains { 0x30...0x39 ~= $0 }
    }
    guard words >= 2, let found = ListHeadings(cells, at: position, subject), found.isTable else { return nil }
    return found
  }

  /// The headings of a table above the one that names most columns: keys stand below them, texts with a number in half of
  /// the rows, and not the further labels of a title block.
  private static func above(
    _ rows: ArraySlice<(number: Int, cells: [String])>, at position: Int, _ width: Int, _ subject: ListSubject
  ) -> ListHeadings? {
    let cells = rows[position].cells
    guard ListHeadings.filled(cells) >= width, let found = ListHeadings(cells, at: position, subject),
      let key = ListColumn.keys(subject).first(where: { found.columns[$0] != nil }), key.isStrong
    else { return nil }
    let below = rows[(position + 1)...].filter { ListHeadings.filled($0.cells) > 0 }
    let keys = below.count { found.text(key, $0.cells).utf8.contains { 0x30...0x39 ~= $0 } }
    return keys > 0 && keys * 2 >= below.count ? found : nil
  }
}
