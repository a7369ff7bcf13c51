/// The bounds of a restriction, prepared for comparing numbers.
///
/// A bound that is no number is satisfied by none: a restriction that cannot be understood lets nothing pass.
struct Bounds: Sendable {
  private let minInclusive: Bound?
  private let minExclusive: Bound?
  private let maxInclusive: Bound?
  private let maxExclusive: Bound?

  init(_ restriction: Restriction) {
    minInclusive = restriction.minInclusive.map(Bound.init)
    minExclusive = restriction.minExclusive.map(Bound.init)
    maxInclusive = restriction.maxInclusive.map(Bound.init)
    maxExclusive = restriction.maxExclusive.map(Bound.init)
  }

  /// Whether a real number lies inside.
  func contains(_ real: Double) -> Bool {
    // Every comparison with a bound that is NaN is false.
    if let bound = minInclusive?.real, !(RealTolerance.compared(real, with: bound) >= bound) { return false }
    if let bound = minExclusive?.real, !(RealTolerance.compared(real, with: bound) > bound) { return false }
    if let bound = maxInclusive?.real, !(RealTolerance.compared(real, with: bound) <= bound) { return false }
    if let bound = maxExclusive?.real, !(RealTolerance.compared(real, with: bound) < bound) { return false }
    return true
  }

  /// Whether an integer lies inside.
  func contains(integer: Int64) -> Bool {
    if let bound = minInclusive, !bound.holds(integer, >=, >=) { return false }
    if let bound = minExclusive, !bound.holds(integer, >, >) { return false }
    if let bound = maxInclusive, !bound.holds(integer, <=, <=) { return false }
    if let bound = maxExclusive, !bound.holds(integer, <, <) { return false }
    return true
  }
}

/// One bound, as a real number and, where it is whole, as an integer: from 2^53 on, two integers may be one `Double`.
private struct Bound: Sendable {
  let real: Double
  private let integer: Int64?

  init(_ text: String) {
    real = LexicalForm.double(text) ?? .nan
    integer = LexicalForm.wholeNumber(text)
  }

  /// Whether an integer stands to the bound as is asked.
  func holds(_ value: Int64, _ exact: (Int64, Int64) -> Bool, _ rounded: (Double, Double) -> Bool) -> Bool {
    if let integer { return exact(value, integer) }
    return rounded(RealTolerance.compared(Double(value), with: real), real)
  }
}
