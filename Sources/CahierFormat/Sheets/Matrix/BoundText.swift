import Requirements

/// One bound that a cell names, by a sign or in words: `> 0`, `≤ 5 %`, `min 800`, `au moins 30 kg`, `2 m maxi`.
struct BoundText {
  /// Whether values may not lie below it; else not above.
  let isLow: Bool
  let bound: ValueBound
  /// The unit behind the number.
  let unit: String?

  /// Nil where the text names no bound that is a finite number.
  ///
  /// - Parameter takesWords: whether words count, too; `max 3` may be a text.
  init?(_ text: String, takesWords: Bool) {
    let text = text.trimmed
    guard text.utf8.count <= 120 else { return nil }
    for (sign, isLow, isExclusive) in Self.signs where text.hasPrefix(sign) {
      self.init(String(text.dropFirst(sign.count)), isLow: isLow, isExclusive: isExclusive)
      return
    }
    guard takesWords else { return nil }
    let lowered = text.lowercased()
    // A few capitals have another length in lower case: such a text names no bound.
    guard lowered.count == text.count else { return nil }
    for (word, isLow, isExclusive) in Self.leads where lowered.hasPrefix(word) {
      let rest = String(text.dropFirst(word.count))
      guard let first = rest.first, first.isWhitespace || first.isNumber || ".:-".contains(first) else { continue }
      let number = rest.drop { $0.isWhitespace || ".:".contains($0) }
      self.init(String(number), isLow: isLow, isExclusive: isExclusive)
      return
    }
    for (word, isLow) in Self.tails where lowered.hasSuffix(word) {
      let number = text.dropLast(word.count)
      guard let last = number.last, last.isWhitespace || last.isNumber else { continue }
      self.init(String(number), isLow: isLow, isExclusive: false)
      return
    }
    return nil
  }

  private init?(_ number: String, isLow: Bool, isExclusive: Bool) {
    guard let number = CellNumber(number) else { return nil }
    self.isLow = isLow
    bound = ValueBound(number.value, isExclusive: isExclusive)
    unit = number.unit
  }

  private static let signs: [(String, isLow: Bool, isExclusive: Bool)] = [
    (">=", true, false), ("=>", true, false), ("≥", true, false), ("<=", false, false), ("=<", false, false),
    ("≤", false, false), (">", true, true), ("<", false, true),
  ]
  /// Words before the number; of two that begin alike the longer one stands first.
  private static let leads: [(String, isLow: Bool, isExclusive: Bool)] = [
    ("supérieur ou égal à", true, false), ("supérieure ou égale à", true, false), ("supérieur à", true, true),
    ("supérieure à", true, true), ("inférieur ou égal à", false, false), ("inférieure ou égale à", false, false),
    ("inférieur à", false, true), ("inférieure à", false, true), ("minimum", true, false), ("maximum", false, false),
    ("mini", true, false), ("maxi", false, false), ("min", true, false), ("max", false, false),
    ("au moins", true, false), ("au plus", false, false), ("jusqu'à", false, false), ("jusqu’à", false, false),
    ("at least", true, false), ("at most", false, false), ("up to", false, false), ("more than", true, true),
    ("less than", false, true), ("plus de", true, true), ("moins de", false, true), ("greater than", true, true),
  ]
  /// Words behind it. `5 min` is five minutes.
  private static let tails: [(String, isLow: Bool)] = [
    ("minimum", true), ("maximum", false), ("mini", true), ("maxi", false), ("max.", false), ("max", false),
  ]
}
