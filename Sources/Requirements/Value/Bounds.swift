/// The bounds of a restriction, prepared for comparing numbers.
///
/// A bound that is no number is satisfied by none: a restriction that cannot be understood lets nothing pass.
struct Bounds: Sendable {
  private let lower: [(value: Double, isInclusive: Bool)]
  private let upper: [(value: Double, isInclusive: Bool)]

  init(_ restriction: Restriction) {
    func bound(_ text: String?, _ isInclusive: Bool) -> (value: Double, isInclusive: Bool)? {
      text.map { (LexicalForm.double($0) ?? .nan, isInclusive) }
    }
    lower = [bound(restriction.minInclusive, true), bound(restriction.minExclusive, false)].compactMap { $0 }
    upper = [bound(restriction.maxInclusive, true), bound(restriction.maxExclusive, false)].compactMap { $0 }
  }

  /// Whether a real number lies inside.
  func contains(_ real: Double) -> Bool {
    for bound in lower {
      let x = RealTolerance.compared(real, with: bound.value)
      guard bound.isInclusive ? x >= bound.value : x > bound.value else { return false }
    }
    for bound in upper {
      let x = RealTolerance.compared(real, with: bound.value)
      guard bound.isInclusive ? x <= bound.value : x < bound.value else { return false }
    }
    return true
  }
}
