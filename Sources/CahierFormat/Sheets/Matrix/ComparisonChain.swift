import Requirements

/// Bounds of a quantity that is named: `0 < U <= 6`, `2,50 m ≤ HSP ≤ 3 m`, `U ≤ 1,4 W/m²K`.
struct ComparisonChain {
  /// The bounds: one, or a low and a high one.
  let sides: [BoundText]
  /// The unit behind the numbers.
  let unit: String?

  /// Nil where the text is none, or names units that differ.
  ///
  /// - Parameter isNumeric: whether the value is known to be a number. Else `EI ≥ 30` may speak of a text, and a name
  ///   counts between two numbers alone.
  init?(_ text: String, isNumeric: Bool) {
    let parts = Self.parts(text)
    let sides: [BoundText?]
    switch (parts.words.count, parts.signs.count) {
    case (2, 1) where isNumeric && Self.isName(parts.words[0]):
      sides = [BoundText(parts.signs[0] + parts.words[1], takesWords: false)]
    case (3, 2) where Self.isName(parts.words[1]):
      sides = [
        BoundText(Self.turned(parts.signs[0]) + parts.words[0], takesWords: false),
        BoundText(parts.signs[1] + parts.words[2], takesWords: false),
      ]
    default: return nil
    }
    let found = sides.compactMap(\.self)
    let units = Set(found.compactMap(\.unit))
    guard found.count == sides.count, units.count <= 1, Set(found.map(\.isLow)).count == found.count else { return nil }
    (self.sides, unit) = (found, units.first)
  }

  /// What stands between the signs, and the signs.
  private static func parts(_ text: String) -> (words: [String], signs: [String]) {
    var (words, signs) = ([""], [String]())
    var isBehindSign = false
    for sign in text {
      if "<>=≤≥".contains(sign) {
        if isBehindSign { signs[signs.count - 1].append(sign) } else { signs.append(String(sign)) }
        if !isBehindSign { words.append("") }
        isBehindSign = true
      } else {
        words[words.count - 1].append(sign)
        isBehindSign = false
      }
    }
    return (words.map(\.trimmed), signs)
  }

  /// Whether a word names a quantity: `U`, `HSP`, `Ug max` is none.
  private static func isName(_ word: String) -> Bool {
    guard let first = word.first, first.isLetter, word.count <= 20 else { return false }
    return word.allSatisfy { $0.isLetter || $0.isNumber || "_-'’".contains($0) }
  }

  private static func turned(_ sign: String) -> String {
    String(sign.map { ["<": ">", ">": "<", "≤": "≥", "≥": "≤"][$0] ?? $0 })
  }
}
