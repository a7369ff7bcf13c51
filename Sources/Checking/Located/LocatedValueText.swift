import Requirements

/// Writes a value that was found so that it can be held against what was asked.
///
/// A model in millimetres says 930 where a requirement asks for 0.9 m at least. What the model says is kept, for people
/// look for it there; what that is in the unit of the requirement stands beside it.
struct LocatedValueText {
  private let facet: LocatedFacet

  init(_ facet: LocatedFacet) { self.facet = facet }

  /// The value; where a unit is asked for and the value is a number of its kind, in that unit: `0.93 m`, or
  /// `930 (= 0.93 m)` where the model counts in another.
  func text(of value: LocatedValue) -> String {
    guard let unit = facet.unit, let name = facet.rule.unit, unit.quantity == nil || unit.quantity == value.quantity,
      let number = value.number, let asked = ConvertedNumber.text(unit.fromSI(number))
    else {
      return value.text
    }
    return asked == value.text ? "\(asked) \(name)" : "\(value.text) (= \(asked) \(name))"
  }
}
