/// What a workbook or a CSV file holds, as texts: the only thing that the rest of this folder knows of them.
struct SheetBook: Sendable {
  var sheets: [Sheet] = []

  /// The sheet of that name.
  func sheet(_ name: String) -> Sheet? { sheets.first { $0.name == name } }
}

/// One sheet.
struct Sheet: Sendable {
  var name: String
  var isHidden = false
  /// The rows that have content, in order.
  var rows: [SheetRow] = []
  /// Ranges of cells that show as one, whose text stands in the first.
  var merges: [CellRange] = []
  /// Columns that are hidden, counted from 1.
  var hiddenColumns: Set<Int> = []
}

/// A row that has content.
struct SheetRow: Sendable {
  /// Counted from 1, as spreadsheets do.
  var number: Int
  var isHidden = false
  /// The cells that have content, by column, counted from 1.
  var cells: [Int: SheetCell] = [:]

  /// The text of a cell; empty where there is none.
  func text(_ column: Int) -> String { cells[column]?.text ?? "" }

  /// The columns that have content, in order.
  var columns: [Int] { cells.keys.sorted() }

  /// Whether the row adds up what stands above it: its first text begins with the word.
  var isTotal: Bool {
    guard let first = columns.first(where: { cells[$0]?.kind == .text }), cells.count > 1 else { return false }
    let word = text(first).prefix(12).lowercased()
    return ["total", "sous-total", "sous total", "subtotal", "sub-total", "somme"].contains { word.hasPrefix($0) }
      && columns.allSatisfy { $0 == first || Double(text($0)) != nil || cells[$0]?.kind != .text }
  }
}

/// A cell that has content.
struct SheetCell: Sendable, Equatable {
  /// What the content is.
  enum Kind: Sendable {
    case text, number, boolean, date
    /// An error of the spreadsheet: `#REF!`.
    case error
    /// A formula whose value was not kept.
    case formula
  }

  /// The content without white space at its ends; never empty.
  var text: String
  var kind = Kind.text
  /// How a number shows, where that is not ``text``: `P-001`.
  var shown: String?
}

/// A rectangle of cells, columns and rows counted from 1.
struct CellRange: Sendable, Equatable {
  var columns: ClosedRange<Int>
  var rows: ClosedRange<Int>
}

extension Sheet {
  /// The row of that number; nil where it has no content.
  func row(_ number: Int) -> SheetRow? {
    let place = place(from: number)
    return place < rows.count && rows[place].number == number ? rows[place] : nil
  }

  /// The place of the first row of that number or a greater one.
  private func place(from number: Int) -> Int {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The same with a mark in each of these columns and rows over which its cell is merged.
  func withMergedMarks(in columns: Set<Int>) -> Sheet {
    var result = self
    var budget = 1 << 18
    for merge in merges where budget > 0 && columns.contains(merge.columns.lowerBound) {
      guard let cell = row(merge.rows.lowerBound)?.cells[merge.columns.lowerBound] else { continue }
      let covered = merge.columns.count == 1 ? [merge.columns.lowerBound] : columns.filter(merge.columns.contains)
      var place = place(from: merge.rows.lowerBound)
      while place < rows.count, rows[place].number <= merge.rows.upperBound, budget > 0 {
        budget -= covered.count
        for column in covered where result.rows[place].cells[column] == nil { result.rows[place].cells[column] = cell }
        place += 1
      }
    }
    return result
  }

  /// The same with the text of merged cells in every row (and, where asked for, column) that they cover.
  func filled(across: Bool) -> Sheet {
    var result = self
    let last = rows.map { $0.cells.keys.max() ?? 1 }.max() ?? 1
    // No more is filled than a sheet of people needs.
    var budget = 1 << 18
    for merge in merges where budget > 0 {
      let first = merge.columns.lowerBound
      guard let cell = row(merge.rows.lowerBound)?.cells[first] else { continue }
      let columns = first...(across ? max(first, min(merge.columns.upperBound, last)) : first)
      var place = place(from: merge.rows.lowerBound)
      while place < rows.count, rows[place].number <= merge.rows.upperBound, budget > 0 {
        budget -= columns.count
        for column in columns where result.rows[place].cells[column] == nil {
          result.rows[place].cells[column] = cell
        }
        place += 1
      }
    }
    return result
  }
}
