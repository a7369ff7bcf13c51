/// A floor area as people write it in a list.
struct ListArea {
  /// In m².
  let value: Double
  /// Half of what the last written digit stands for: `12` may be anything from 11.5 to 12.5.
  let rounding: Double

  /// Reads `12,5`, `12.50 m²`, `1 234,5`; nil for what is no number.
  init?(_ text: String) {
    guard text.utf8.count <= 40 else { return nil }
    var text = text.lowercased()
    for unit in ["m²", "m2", "sqm", "m\u{B2}"] where text.hasSuffix(unit) { text.removeLast(unit.count) }
    text.removeAll { $0.isWhitespace || $0 == "\u{202F}" || $0 == "'" }
    // Of two signs the last divides the decimals.
    let mark = text.lastIndex { $0 == "," || $0 == "." }
    let whole = text[..<(mark ?? text.endIndex)].filter { $0 != "," && $0 != "." }
    let decimals = mark.map { text[text.index(after: $0)...] } ?? ""
    let written = decimals.isEmpty ? whole : whole + "." + decimals
    guard let value = Double(written), value.isFinite else { return nil }
    self.value = value
    var rounding = 0.5
    for _ in decimals { rounding /= 10 }
    self.rounding = rounding
  }

  /// Whether an area in m² is this one, within the tolerance or what was rounded away.
  func isSame(_ area: Double, tolerance: Double) -> Bool { abs(area - value) <= max(tolerance, rounding) + 1e-9 }
}
