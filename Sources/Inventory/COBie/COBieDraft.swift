import Findings

/// A row of COBie while it is filled in, column by column.
struct COBieDraft {
  /// From the names of columns to their positions, by sheet.
  private static let positions: [COBieSheet: [String: Int]] = Dictionary(
    uniqueKeysWithValues: COBieSheet.allCases.map { sheet in
      let pairs = sheet.columns.enumerated().map { ($1.name, $0) }
      return (sheet, Dictionary(pairs) { first, _ in first })
    })

  private let sheet: COBieSheet
  private let known: [String: Int]
  private(set) var cells: [COBieRow.Cell]

  init(_ sheet: COBieSheet) {
    self.sheet = sheet
    known = Self.positions[sheet] ?? [:]
    cells = [COBieRow.Cell](repeating: .empty, count: known.count)
  }

  /// Fills in a column; one that the sheet does not have, or that has been filled in, stays as it is.
  mutating func set(_ column: String, _ cell: COBieRow.Cell) {
    guard cell != .empty, let position = known[column], cells[position] == .empty else { return }
    cells[position] = cell
  }

  /// Fills in a column with a text that is no placeholder.
  mutating func set(_ column: String, _ text: String?) {
    guard let text, text.contains(where: { !$0.isWhitespace }) else { return }
    set(column, .text(text))
  }

  /// The row, whose name is what stands in the first column.
  func row(of instance: UInt64, otherName: String?) -> COBieRow {
    var name: String?
    // A placeholder is no name.
    if case .text(let text)? = cells.first { name = text }
    return COBieRow(
      sheet: sheet, instance: instance, name: name, otherName: otherName ?? "#\(instance)",
      cells: Array(cells.dropFirst()))
  }
}
