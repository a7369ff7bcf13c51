import Requirements

/// Bounds that a cell names: `> 0`, `≥ 0`, `0..6`, `0 - 100`, `1-5`, `de 1 à 5`, `entre 100 et 20 000`, `< 5 %`,
/// `min 800`, `au moins 30 kg`, `2 m maxi`, `≥ 800 et ≤ 1000`, `[0;6]`.
struct RangeText {
  private(set) var minimum: ValueBound?
  private(set) var maximum: ValueBound?
  /// The unit behind the numbers.
  private(set) var unit: String?

  /// Nil where the cell names no bounds, or some that are no finite numbers of one unit.
  ///
  /// - Parameters:
  ///   - isPlain: whether `1-5` would be a text.
  ///   - isNumeric: whether the row says that the value is a number: a name may stand before its sign.
  init?(_ cell: String, isPlain: Bool, isNumeric: Bool = false) {
    let cell = cell.trimmed
    guard cell.utf8.count <= 120 else { return nil }
    if !isPlain, let chain = ComparisonChain(cell, isNumeric: isNumeric) {
      for side in chain.sides { take(side) }
      unit = chain.unit
      return
    }
    if !isPlain, let interval = IntervalText(cell) {
      (minimum, maximum, unit) = (interval.minimum, interval.maximum, interval.unit)
      return
    }
    if let side = BoundText(cell, takesWords: !isPlain) {
      take(side)
      unit = side.unit
      return
    }
    for mark in isPlain ? [] : Self.joints {
      for (left, right) in Self.halves(cell, mark) {
        guard let left = BoundText(left, takesWords: !isPlain), let right = BoundText(right, takesWords: !isPlain),
          left.isLow != right.isLow, left.unit == nil || right.unit == nil || left.unit == right.unit
        else { continue }
        take(left)
        take(right)
        unit = left.unit ?? right.unit
        return
      }
    }
    let lead = cell.prefix { !$0.isWhitespace }.lowercased()
    let isBetween = Self.betweens.contains(lead)
    let body = isBetween || Self.froms.contains(lead) ? String(cell.dropFirst(lead.count)) : cell
    for mark in Self.marks + (isBetween ? Self.ands : []) + (isPlain ? [] : Self.dashes) {
      for (low, high) in Self.halves(body, mark) {
        if let low = CellNumber(low), let high = CellNumber(high), take(low, high, isTight: Self.dashes.contains(mark))
        {
          return
        }
      }
    }
    return nil
  }

  /// The same bounds in another unit.
  func converted(_ number: (Double) -> Double) -> RangeText {
    var range = self
    range.minimum = minimum.map { ValueBound(number($0.number), isExclusive: $0.isExclusive) }
    range.maximum = maximum.map { ValueBound(number($0.number), isExclusive: $0.isExclusive) }
    return range
  }

  private mutating func take(_ side: BoundText) {
    if side.isLow { minimum = side.bound } else { maximum = side.bound }
  }

  private mutating func take(_ low: CellNumber, _ high: CellNumber, isTight: Bool) -> Bool {
    if let one = low.unit, let other = high.unit, one != other { return false }
    // `01-05` and `2-1` are codes.
    if isTight, low.value >= high.value || low.text.count > 1 && low.text.hasPrefix("0") && !low.text.hasPrefix("0.") {
      return false
    }
    (minimum, maximum) = (ValueBound(low.value), ValueBound(high.value))
    unit = high.unit ?? low.unit
    return true
  }

  /// What stands before and behind a mark, wherever it stands.
  private static func halves(_ text: String, _ mark: String) -> [(String, String)] {
    var found: [(String, String)] = []
    var rest = text[...]
    while let place = rest.firstRange(of: mark) {
      found.append((String(text[..<place.lowerBound]), String(text[place.upperBound...])))
      rest = text[text.index(after: place.lowerBound)...]
    }
    return found
  }

  private static let betweens: Set<String> = ["entre", "between", "tussen"]
  private static let froms: Set<String> = ["de", "from", "van"]
  private static let marks = ["..", "…", " - ", " – ", " — ", " à ", " a ", " to ", " tot "]
  private static let joints = [" et ", " and ", " y ", " en ", ",", ";", "\n", " "]
  private static let ands = [" et ", " and ", " y ", " en "]
  private static let dashes = ["-", "–"]
}
