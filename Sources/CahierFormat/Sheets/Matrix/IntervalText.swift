import Requirements

/// An interval as mathematicians write it: `[0;6]`, `]0 ; 1,5] m`, `[0 ; +∞[`, `[2..4]`, `(0;6]`.
struct IntervalText {
  private(set) var minimum: ValueBound?
  private(set) var maximum: ValueBound?
  /// The unit behind it, or behind its ends.
  private(set) var unit: String?

  /// Nil where the cell is none, or has no end.
  init?(_ cell: String) {
    guard let open = cell.first, "[](".contains(open),
      let end = cell.dropFirst().lastIndex(where: { "[])".contains($0) })
    else { return nil }
    let inner = cell[cell.index(after: cell.startIndex)..<end]
    let behind = String(cell[cell.index(after: end)...]).trimmed
    guard let (low, high) = Self.ends(String(inner)), behind.isEmpty || UnitName(behind) != nil else { return nil }
    var units = [behind].filter { !$0.isEmpty }
    if !Self.isInfinite(low) {
      guard let number = CellNumber(low) else { return nil }
      minimum = ValueBound(number.value, isExclusive: open != "[")
      units += number.unit.map { [$0] } ?? []
    }
    if !Self.isInfinite(high) {
      guard let number = CellNumber(high) else { return nil }
      maximum = ValueBound(number.value, isExclusive: cell[end] != "]")
      units += number.unit.map { [$0] } ?? []
    }
    guard minimum != nil || maximum != nil, Set(units).count <= 1 else { return nil }
    unit = units.first
  }

  /// What stands on both sides of the mark in the middle; a comma is one where no other stands there.
  private static func ends(_ inner: String) -> (String, String)? {
    for mark in [";", "..", " à ", " - ", ","] {
      let parts = inner.split(separator: mark, omittingEmptySubsequences: false).map { String($0).trimmed }
      if parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) { return (parts[0], parts[1]) }
      if parts.count > 2 { return nil }
    }
    return nil
  }

  private static func isInfinite(_ end: String) -> Bool {
    ["∞", "+∞", "-∞", "−∞", "inf", "+inf", "-inf"].contains(end.lowercased())
  }
}
