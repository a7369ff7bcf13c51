/// How bad a count is that a rule found in a model as a whole, so that one finding can be worse than the one before it.
enum CountMagnitude {
  /// The share of `IfcBuildingElementProxy: 11 / 104`, the difference of `Portes: 12 ≠ 13`; nil for another text.
  static func of(_ found: String?) -> Double? {
    guard let found, let colon = found.lastIndex(of: ":") else { return nil }
    let words = found[found.index(after: colon)...].split(separator: " ")
    guard words.count >= 3, let count = Double(words[0]), let other = Double(words[2]) else { return nil }
    switch words[1] {
    case "/": return other > 0 ? count / other : nil
    case "≠": return abs(count - other)
    default: return nil
    }
  }
}
