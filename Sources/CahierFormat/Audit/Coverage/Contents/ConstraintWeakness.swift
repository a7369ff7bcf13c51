import Requirements

/// Tells whether each value that satisfies one constraint of an IDS satisfies another one.
struct ConstraintWeakness {
  /// Whether `own` lets nothing pass that `asked` refuses, as far as that can be told; nil constrains nothing.
  static func isAtLeast(_ own: ValueConstraint?, as asked: ValueConstraint?) -> Bool {
    guard let asked, !isNone(asked) else { return true }
    guard let own else { return false }
    if own == asked { return true }
    if let listed = listed(own) {
      let matcher = ValueMatcher(asked)
      return listed.allSatisfy { text in
        matcher.matches(text: text) || Double(text).map { matcher.matches(real: $0) } ?? false
      }
    }
    guard case .restriction(let here) = own, case .restriction(let there) = asked, there.enumeration.isEmpty else {
      return false
    }
    return here.base == there.base && havePatterns(here, there) && haveLengths(here, there) && haveDigits(here, there)
      && haveBounds(here, there)
  }

  /// A constraint as a short text.
  static func text(_ constraint: ValueConstraint?) -> String {
    switch constraint {
    case nil: return Weakness.nothing
    case .simple(let text)?: return text
    case .restriction(let restriction)?:
      let bounds = [
        restriction.minInclusive.map { "≥ \($0)" }, restriction.minExclusive.map { "> \($0)" },
        restriction.maxInclusive.map { "≤ \($0)" }, restriction.maxExclusive.map { "< \($0)" },
        restriction.length.map { "length \($0)" }, restriction.minLength.map { "length ≥ \($0)" },
        restriction.maxLength.map { "length ≤ \($0)" },
      ]
      return Weakness.list(restriction.enumeration + restriction.patterns.map(\.source) + bounds.compactMap { $0 })
    }
  }

  private static func isNone(_ constraint: ValueConstraint) -> Bool {
    if case .restriction(let restriction) = constraint { restriction.isEmpty } else { false }
  }

  /// The values that can pass at most.
  private static func listed(_ constraint: ValueConstraint) -> [String]? {
    switch constraint {
    case .simple(let text): [text]
    case .restriction(let restriction): restriction.enumeration.isEmpty ? nil : restriction.enumeration
    }
  }

  private static func havePatterns(_ own: Restriction, _ asked: Restriction) -> Bool {
    asked.patterns.isEmpty || !own.patterns.isEmpty && own.patterns.allSatisfy(asked.patterns.contains)
  }

  private static func haveLengths(_ own: Restriction, _ asked: Restriction) -> Bool {
    func least(_ restriction: Restriction) -> Int { restriction.length ?? restriction.minLength ?? 0 }
    func most(_ restriction: Restriction) -> Int { restriction.length ?? restriction.maxLength ?? .max }
    return least(own) >= least(asked) && most(own) <= most(asked)
  }

  private static func haveDigits(_ own: Restriction, _ asked: Restriction) -> Bool {
    (own.totalDigits ?? .max) <= (asked.totalDigits ?? .max)
      && (own.fractionDigits ?? .max) <= (asked.fractionDigits ?? .max)
  }

  private static func haveBounds(_ own: Restriction, _ asked: Restriction) -> Bool {
    let lower = isInside(
      own.minInclusive, own.minExclusive, than: asked.minInclusive, asked.minExclusive, by: >)
    let upper = isInside(
      own.maxInclusive, own.maxExclusive, than: asked.maxInclusive, asked.maxExclusive, by: <)
    return lower && upper
  }

  private static func isInside(
    _ inclusive: String?, _ exclusive: String?, than askedInclusive: String?, _ askedExclusive: String?,
    by isFurther: (Double, Double) -> Bool
  ) -> Bool {
    if (inclusive, exclusive) == (askedInclusive, askedExclusive) { return true }
    let here = (inclusive ?? exclusive).flatMap(Double.init)
    if let bound = askedInclusive {
      guard let here, let there = Double(bound), here == there || isFurther(here, there) else { return false }
    }
    if let bound = askedExclusive {
      guard let here, let there = Double(bound), isFurther(here, there) || here == there && inclusive == nil else {
        return false
      }
    }
    return true
  }
}
