import Requirements

/// A number and how far from it a value may be: `2,5 m ± 5 %`, `30 +/- 2`.
struct ToleranceText {
  let number: CellNumber
  private let margin: CellNumber

  /// Nil where the cell is none.
  init?(_ cell: String) {
    for mark in Self.marks {
      guard let place = cell.firstRange(of: mark) else { continue }
      guard let number = CellNumber(String(cell[..<place.lowerBound])),
        let margin = Self.margin(String(cell[place.upperBound...]))
      else { return nil }
      (self.number, self.margin) = (number, margin)
      return
    }
    return nil
  }

  /// The tolerance in the unit of a rule; nil where it is in one that does not fit.
  func tolerance(in unit: String?) -> Tolerance? { Self.tolerance(margin, in: unit) }

  /// What a cell of a column of tolerances says: `± 1 %`, `5 mm`.
  static func tolerance(_ cell: String, in unit: String?) -> Tolerance? {
    let plain = marks.first { cell.hasPrefix($0) }.map { String(cell.dropFirst($0.count)) } ?? cell
    return margin(plain).flatMap { tolerance($0, in: unit) }
  }

  private static func margin(_ text: String) -> CellNumber? {
    CellNumber(text).flatMap { $0.value >= 0 ? $0 : nil }
  }

  private static func tolerance(_ margin: CellNumber, in unit: String?) -> Tolerance? {
    guard let own = margin.unit, own != unit else {
      // Of a share of shares nobody knows whether it is one of the whole.
      return margin.unit == "%" ? nil : Tolerance(margin.value)
    }
    if own == "%" { return Tolerance(margin.value, isPercent: true) }
    guard let said = UnitName(own), let known = unit.flatMap(UnitName.init), said.quantity == known.quantity,
      known.toSI != 0
    else { return nil }
    return Tolerance(margin.value * said.toSI / known.toSI)
  }

  private static let marks = ["±", "+/-", "+/−", "+-"]
}
