import Requirements

/// A number among the values of a property of which nothing says what kind its values are: `1,4`, `1 000`, `50 %`,
/// `930 mm`.
struct FreeValue {
  /// The number, and the cell as it stands where it writes it in another way: the value may be a text.
  let values: [String]
  /// The unit behind the number.
  let unit: String?

  /// Nil where the cell may well be a text (`2 A`, `12 C`), a list (`30,60`), or is a number as everybody writes it.
  init?(_ cell: String) {
    guard let number = CellNumber(cell), !Self.isList(cell) else { return nil }
    if let unit = number.unit {
      let digits = cell.trimmed.dropLast(unit.count)
      guard unit == "%" || unit == "m" || unit.count > 1 && digits.last?.isWhitespace ?? false else { return nil }
      (values, self.unit) = ([number.text], unit)
    } else {
      guard number.text != cell.trimmed else { return nil }
      (values, unit) = ([number.text, cell.trimmed], nil)
    }
  }

  /// Whether a comma without a blank is likelier to stand between numbers: behind it are three digits, or a round number
  /// as before it.
  private static func isList(_ cell: String) -> Bool {
    let parts = cell.split(separator: Character(",")).map { $0.filter(\.isNumber) }
    guard parts.count == 2, parts[0] != "0" else { return false }
    return parts[1].count > 2 || parts[1].count > 1 && parts[0].hasSuffix("0") && parts[1].hasSuffix("0")
  }
}
