/// The bounds of a restriction, prepared for comparing numbers.
///
/// A bound that is no number is satisfied by none: a restriction that cannot be understood lets nothing pass.
struct Bounds: Sendable {
  private let minInclusive: Double?
  private let minExclusive: Double?
  private let maxInclusive: Double?
  private let maxExclusive: Double?

  init(_ restriction: Restriction) {
    func bound(_ text: String?) -> Double? { text.map { LexicalForm.double($0) ?? .nan } }
    minInclusive = bound(restriction.minInclusive)
    minExclusive = bound(restriction.minExclusive)
    maxInclusive = bound(restriction.maxInclusive)
    maxExclusive = bound(restriction.maxExclusive)
  }

  /// Whether a real number lies inside.
  func contains(_ real: Double) -> Bool {
    // Every comparison with a bound that is NaN is false.
    if let bound = minInclusive, !(RealTolerance.compared(real, with: bound) >= bound) { return false }
    if let bound = minExclusive, !(RealTolerance.compared(real, with: bound) > bound) { return false }
    if let bound = maxInclusive, !(RealTolerance.compared(real, with: bound) <= bound) { return false }
    if let bound = maxExclusive, !(RealTolerance.compared(real, with: bound) < bound) { return false }
    return true
  }
}
