/// The bounds of a restriction on dates, times and durations (bases `xs:date`, `xs:dateTime`, `xs:time`,
/// `xs:duration`).
struct MomentBounds: Sendable {
  private let kind: Moment.Kind
  private let lower: [(moment: Moment?, isInclusive: Bool)]
  private let upper: [(moment: Moment?, isInclusive: Bool)]

  /// Nil where the base is none of the four.
  init?(_ restriction: Restriction) {
    guard let kind = Moment.Kind(base: restriction.base) else { return nil }
    func bound(_ text: String?, _ isInclusive: Bool) -> (moment: Moment?, isInclusive: Bool)? {
      text.map { (Moment($0, kind), isInclusive) }
    }
    self.kind = kind
    lower = [bound(restriction.minInclusive, true), bound(restriction.minExclusive, false)].compactMap { $0 }
    upper = [bound(restriction.maxInclusive, true), bound(restriction.maxExclusive, false)].compactMap { $0 }
  }

  /// Whether a text is of the kind and lies inside.
  func contains(_ text: String) -> Bool {
    guard let value = Moment(text, kind) else { return false }
    for bound in lower {
      guard let moment = bound.moment, moment.precedes(value, orEquals: bound.isInclusive) else { return false }
    }
    for bound in upper {
      guard let moment = bound.moment, value.precedes(moment, orEquals: bound.isInclusive) else { return false }
    }
    return true
  }
}
