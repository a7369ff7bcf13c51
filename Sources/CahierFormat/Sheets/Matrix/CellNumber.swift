import Requirements

/// A number as people write it in cells: `20 000`, `0,90`, `1 000,5`, `2,10 m`, `5 %`.
struct CellNumber {
  /// The number: finite.
  let value: Double
  /// The number as IDS and cahiers write it.
  let text: String
  /// The unit behind it.
  let unit: String?

  /// Nil where it is none. More signs than a number and a unit have are not looked at.
  init?(_ cell: String) {
    let cell = cell.trimmed
    guard cell.utf8.count <= 60 else { return nil }
    var end = cell.endIndex
    while end > cell.startIndex {
      let unit = String(cell[end...]).trimmed
      // `1` is a unit, too.
      if unit.isEmpty || UnitName(unit) != nil && !(unit.first?.isNumber ?? false),
        let plain = Self.plain(String(cell[..<end]).trimmed),
        let value = LexicalForm.double(plain), value.isFinite
      {
        (self.value, text, self.unit) = (value, plain, unit.isEmpty ? nil : unit)
        return
      }
      end = cell.index(before: end)
    }
    return nil
  }

  /// With a point as decimal mark and without blanks between groups of three digits; nil where these are of other sizes.
  private static func plain(_ text: String) -> String? {
    var sign = ""
    var digits = text[...]
    if let first = digits.first, "+-−".contains(first) {
      if first != "+" { sign = "-" }
      digits = digits.dropFirst().drop(while: \.isWhitespace)
    }
    // Spreadsheets write small numbers as `1E-05`.
    var exponent = ""
    if let place = digits.lastIndex(where: { "eE".contains($0) }), place > digits.startIndex,
      LexicalForm.isInteger(String(digits[digits.index(after: place)...]))
    {
      exponent = String(digits[place...])
      digits = digits[..<place]
    }
    guard digits.first.map({ $0.isASCII && $0.isNumber || $0 == "." || $0 == "," }) ?? false else { return nil }
    // Of a point and a comma, what comes last is the decimal mark.
    let mark = digits.lastIndex { ".,".contains($0) }
    let whole = digits[..<(mark ?? digits.endIndex)]
    let others = whole.filter { !($0.isASCII && $0.isNumber) }
    if let other = others.first {
      guard other.isWhitespace || ".,'’".contains(other), others.allSatisfy({ $0 == other }),
        other != mark.map({ digits[$0] })
      else { return nil }
      let groups = whole.split(separator: other, omittingEmptySubsequences: false)
      guard 1...3 ~= groups[0].count, groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
    }
    let decimals = mark.map { "." + digits[digits.index(after: $0)...] } ?? ""
    return sign + whole.filter { $0.isASCII && $0.isNumber } + decimals + exponent
  }
}
