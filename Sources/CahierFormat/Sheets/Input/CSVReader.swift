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
    var cells = 0
    func endField() throws(SheetFailure) {
      let text = String(field).trimmed
      if !text.isEmpty {
        cells += 1
        guard cells <= most, column <= CellReference.mostColumns else {
          throw SheetFailure(.fileTooLarge, "\(cells)", "\(most)")
        }
        row.cells[column] = SheetCell(text: text)
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
    try endRow()
    return rows
  }
}

/// Which sign separates the cells.
private enum CSVSeparator {
  /// The candidate with which most rows have the same number of cells, more than one.
  static func of(_ scalars: [Unicode.Scalar]) -> Unicode.Scalar {
    let sample = Array(scalars.prefix(64 << 10))
    var best: (separator: Unicode.Scalar, score: Int) = (";", 0)
    for separator: Unicode.Scalar in [";", "\t", ","] {
      let counts = fieldCounts(sample, separator)
      var frequencies: [Int: Int] = [:]
      for count in counts where count > 1 { frequencies[count, default: 0] += 1 }
      let score = frequencies.map { $0.value * min($0.key, 20) }.max() ?? 0
      if score > best.score { best = (separator, score) }
    }
    return best.separator
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
