/// Numbers that a cell lists: `0,90`, `30; 60; 90`, `1, 2, 3`, `2,10 m`, `30 ou 60`.
struct NumberList {
  /// The numbers as IDS and cahiers write them.
  let values: [String]
  /// The unit behind them.
  let unit: String?

  /// Nil where something in the cell is no number, or where they are of several units.
  ///
  /// A comma within a number is its decimal mark, unless what has decimals cannot be meant.
  ///
  /// - Parameter isWhole: whether the numbers have no decimals.
  init?(_ cell: String, isWhole: Bool) {
    let isDivided = cell.contains { ";|".contains($0) || $0.isNewline }
    var found: [CellNumber]?
    for separators in isDivided ? [[";", "|"]] : [[], [", "], [","]] {
      var pieces = [cell]
      for separator in separators + Self.words {
        pieces = pieces.flatMap { $0.split(separator: separator).map(String.init) }
      }
      pieces = pieces.flatMap { $0.split(whereSeparator: \.isNewline) }
        .map { ValueWords.withoutBullet(String($0)) }.filter { !$0.isEmpty }
      let numbers = pieces.compactMap { CellNumber($0) }
      guard !pieces.isEmpty, numbers.count == pieces.count, !isWhole || numbers.allSatisfy(\.isWhole) else { continue }
      found = numbers
      break
    }
    guard let found else { return nil }
    let units = Set(found.compactMap(\.unit))
    guard units.count <= 1 else { return nil }
    (values, unit) = (found.map(\.text), units.first)
  }

  private static let words = [" ou ", " or ", " et ", " and ", " / ", "/"]
}

extension CellNumber {
  /// Whether it is written without decimals.
  fileprivate var isWhole: Bool { !text.contains(".") }
}
