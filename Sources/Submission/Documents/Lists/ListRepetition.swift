import Findings
import Requirements

/// Cells that repeat what stands above them: `"`, `//`, `idem`, `id.`, `ditto`.
enum ListRepetition {
  typealias Row = (number: Int, cells: [String])

  /// Rows with the repeated texts in their cells, in columns that are compared.
  ///
  /// A mark with nothing above it says nothing. What tells one object apart, as a tag does, cannot be repeated: there a
  /// mark says nothing, too. O(rows × columns).
  static func resolved(_ rows: ArraySlice<Row>, _ headings: ListHeadings) -> ArraySlice<Row> {
    let columns = headings.columns
    func isMarked(_ row: Row, _ place: Int) -> Bool { row.cells.indices.contains(place) && isMark(row.cells[place]) }
    guard rows.contains(where: { row in columns.values.contains { isMarked(row, $0) } }) else { return rows }
    var above: [Int: String] = [:]
    var resolved = rows
    for position in rows.indices {
      // A title between rows is not what the next row repeats.
      guard ListHeadings.filled(rows[position].cells) > 1 || headings.width == 1 else { continue }
      for (column, place) in columns {
        if isMarked(rows[position], place) {
          let isKey = column.isStrong && ListColumn.allKeys.contains(column)
          resolved[position].cells[place] = isKey ? "" : above[place] ?? ""
        } else {
          above[place] = rows[position].cells.indices.contains(place) ? rows[position].cells[place] : ""
        }
      }
    }
    return resolved
  }

  private static let words: Set<String> = ["idem", "id", "ditto"]
  private static let quotes: Set<Character> = ["\"", "″", "〃", "”", "“", "»", "«", "'", "’", "/", "-", " "]

  /// Whether a cell is such a mark; one sign alone is it where it is two strokes.
  static func isMark(_ cell: String) -> Bool {
    guard !cell.isEmpty, cell.utf8.count <= 12 else { return false }
    guard cell.allSatisfy(quotes.contains) else { return words.contains(TextFolding.folded(cell)) }
    let strokes = cell.filter { $0 != "-" && $0 != " " }
    return strokes.count > 1 || strokes.first.map { !"'’/".contains($0) } ?? false
  }
}
