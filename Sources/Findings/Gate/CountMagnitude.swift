/// How bad a figure is that a rule found in a model or a file as a whole, so that one finding can be worse than the one
/// before it.
public enum CountMagnitude {
  /// The share of `IfcBuildingElementProxy: 11 / 104`, the difference of `Portes: 12 ≠ 13`, the way between the points of
  /// `E, N, H: (10 m, 0 m, 0 m) ≠ (0 m, 0 m, 0 m)`; nil for another text.
  public static func of(_ found: String?) -> Double? {
    guard let found, let colon = found.lastIndex(of: ":") else { return nil }
    let said = found[found.index(after: colon)...]
    if let mark = said.firstIndex(of: "≠") {
      guard let own = numbers(in: said[..<mark]), let other = numbers(in: said[said.index(after: mark)...]),
        own.count == other.count
      else { return nil }
      return zip(own, other).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
    }
    let words = said.split(separator: " ")
    guard words.count >= 3, words[1] == "/", let count = Double(words[0]), let other = Double(words[2]), other > 0
    else {
      return nil
    }
    return count / other
  }

  /// The numbers of `12`, `5.2°` or `(843250 m, 6519480 m)`; nil where there is anything but numbers and their units.
  private static func numbers(in text: Substring) -> [Double]? {
    var numbers: [Double] = []
    for word in text.split(whereSeparator: { " (),°".contains($0) }) where word != "m" {
      guard let number = Double(word), number.isFinite else { return nil }
      numbers.append(number)
    }
    return numbers.isEmpty ? nil : numbers
  }
}
