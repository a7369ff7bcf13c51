import Requirements

/// How many characters a text may have: `20 caractères max`, `4 caractères`, `au moins 3 caractères`, `2 à 8 car.`.
struct LengthText {
  let pattern: String

  /// Nil where the cell names no number of characters.
  init?(_ cell: String) {
    var words = TextFolding.folded(cell).split(separator: " ").map(String.init)
    let count = words.count
    words.removeAll { Self.units.contains($0) }
    guard words.count < count else { return nil }
    self.init(words: words)
  }

  /// The greatest length, or the least, that a column of lengths gives.
  init?(_ cell: String, isLow: Bool) {
    guard let number = Int(cell.trimmed), 0...10_000 ~= number else { return nil }
    pattern = isLow ? ".{\(number),}" : ".{0,\(number)}"
  }

  private init?(words: [String]) {
    let numbers = words.compactMap { Int($0) }.filter { 0...10_000 ~= $0 }
    let others = words.filter { Int($0) == nil && !Self.fillers.contains($0) }
    switch (numbers.count, others.count) {
    case (1, 0): pattern = ".{\(numbers[0])}"
    case (1, 1) where Self.most.contains(others[0]): pattern = ".{0,\(numbers[0])}"
    case (1, 1) where Self.least.contains(others[0]): pattern = ".{\(numbers[0]),}"
    case (2, 0) where numbers[0] <= numbers[1]: pattern = ".{\(numbers[0]),\(numbers[1])}"
    default: return nil
    }
  }

  private static let units: Set<String> = [
    "caractere", "caracteres", "car", "characters", "character", "chars", "caracter", "tekens", "signes",
  ]
  private static let fillers: Set<String> = [
    "a", "au", "entre", "et", "de", "to", "at", "and", "between", "from", "tot", "en", "y", "exactement", "exactly",
    "longueur", "length",
  ]
  private static let most: Set<String> = [
    "max", "maxi", "maximum", "plus", "most", "jusqu", "jusqua", "maximal", "maximale",
  ]
  private static let least: Set<String> = ["min", "mini", "minimum", "moins", "least", "minimal", "minimale"]
}
