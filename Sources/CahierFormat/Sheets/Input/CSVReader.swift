import Requirements

/// Reads separated values as spreadsheets write them: `;`, `,` or tab, told by content; UTF-8 with or without its mark,
/// UTF-16 with it, else Windows-1252 (RFC 4180, and what people do).
enum CSVReader {
  /// The one sheet of the file.
  static func read(
    _ bytes: UnsafeRawBufferPointer, name: String, _ limits: SheetLimits
  ) throws(SheetFailure) -> SheetBook {
    guard bytes.count <= limits.file else {
      throw SheetFailure(.fileTooLarge, "\(bytes.count)", "\(limits.file)")
    }
    var scalars = Array(unsafe TextDecoding.text(bytes).unicodeScalars)
    var separator: Unicode.Scalar?
    // Excel's own hint stands alone on the first line.
    if scalars.count > 5, String(String.UnicodeScalarView(scalars[..<4])).lowercased() == "sep=",
      "\r\n".unicodeScalars.contains(scalars[5])
    {
      separator = scalars[4]
      // Its line stays a line, so that rows keep their numbers.
      for place in 0..<5 { scalars[place] = " " }
    }
    let rows = try records(scalars, separator: separator ?? CSVSeparator.of(scalars), most: limits.cells)
    return SheetBook(sheets: [Sheet(name: name, rows: rows)])
  }

  /// Programs write a text that looks like a number as a formula, `="0012"`.
  private static func unwrapped(_ text: String) -> String {
    guard text.hasPrefix("=\""), text.hasSuffix("\""), text.utf8.count > 3 else { return text }
    let inside = text.dropFirst(2).dropLast().replacing("\"\"", with: "\u{0}")
    // Further quotation marks make it a formula of its own.
    return inside.contains("\"") ? text : String(inside.replacing("\u{0}", with: "\"")).trimmed
  }

  /// What a spreadsheet writes for a cell in error: a file without kinds of cells says no more.
  private static let errors = Set(PlaceholderVocabulary.errors)

  /// The rows with content; each record counts as one row, however many lines its quoted cells have.
  static func records(
    _ scalars: [Unicode.Scalar], separator: Unicode.Scalar, most: Int
  ) throws(SheetFailure) -> [SheetRow] {
    var rows: [SheetRow] = []
    var row = SheetRow(number: 1)
    var column = 1
    var field = String.UnicodeScalarView()
    var isQuoted = false
    /// Whether nothing but blanks stands in the cell so far: only there a quotation mark opens one.
    var isBlank = true
    /// The row of the last quotation mark that opened a cell.
    var opened = 1
    var cells = 0
    func endField() throws(SheetFailure) {
      let text = CSVReader.unwrapped(String(field).trimmed)
      if !text.isEmpty {
        cells += 1
        guard cells <= most, column <= CellReference.mostColumns else {
          throw SheetFailure(.fileTooLarge, "\(cells)", "\(most)")
        }
        row.cells[column] = errors.contains(text) ? SheetCell(text: text, kind: .error) : SheetCell(text: text)
      }
      field = String.UnicodeScalarView()
      isBlank = true
    }
    func endRow() throws(SheetFailure) {
      try endField()
      if !row.cells.isEmpty { rows.append(row) }
      row = SheetRow(number: row.number + 1)
      column = 1
    }
    var place = 0
    while place < scalars.count {
      let scalar = scalars[place]
      place += 1
      if isQuoted {
        if scalar != "\"" {
          field.append(scalar)
        } else if place < scalars.count, scalars[place] == "\"" {
          field.append("\"")
          place += 1
        } else {
          isQuoted = false
        }
      } else if scalar == "\"", isBlank {
        field = String.UnicodeScalarView()
        isQuoted = true
        isBlank = false
        opened = row.number
      } else if scalar == separator {
        try endField()
        column += 1
      } else if scalar == "\n" || scalar == "\r" {
        if scalar == "\r", place < scalars.count, scalars[place] == "\n" { place += 1 }
        try endRow()
      } else {
        field.append(scalar)
        isBlank = isBlank && scalar == " "
      }
    }
    guard !isQuoted else { throw .openQuotation(row: opened) }
    try endRow()
    return rows
  }
}

/// Which sign separates the cells.
private enum CSVSeparator {
  /// The candidate with which most rows have the same number of cells, more than one. Of several with which many rows do
  /// so, that with which the first row does, for it is that of the headings: remarks below have commas, too.
  static func of(_ scalars: [Unicode.Scalar]) -> Unicode.Scalar {
    let sample = Array(scalars.prefix(64 << 10))
    var candidates: [(separator: Unicode.Scalar, score: Int, rows: Int, first: Int)] = []
    for separator: Unicode.Scalar in [";", "\t", ","] {
      let counts = fieldCounts(sample, separator)
      var frequencies: [Int: Int] = [:]
      for count in counts where count > 1 { frequencies[count, default: 0] += 1 }
      let usual = frequencies.max { ($0.value * min($0.key, 20), $1.key) < ($1.value * min($1.key, 20), $0.key) }
      guard let usual, let first = counts.firstIndex(of: usual.key) else { continue }
      candidates.append((separator, usual.value * min(usual.key, 20), usual.value, first))
    }
    let most = candidates.map(\.rows).max() ?? 0
    let likely = candidates.filter { $0.rows * 2 > most }
    return likely.min { ($0.first, -$0.score) < ($1.first, -$1.score) }?.separator ?? ";"
  }

  private static func fieldCounts(_ scalars: [Unicode.Scalar], _ separator: Unicode.Scalar) -> [Int] {
    var counts: [Int] = []
    var count = 1
    var isQuoted = false
    for scalar in scalars {
      if scalar == "\"" {
        isQuoted.toggle()
      } else if !isQuoted, scalar == separator {
        count += 1
      } else if !isQuoted, scalar == "\n" || scalar == "\r" {
        counts.append(count)
        count = 1
      }
    }
    return counts + [count]
  }
}
