import Requirements

/// Tells where a plan compares values and objects with each other less strictly: uniqueness, number, sum, comparison.
struct RelationWeakness {
  let own: Check
  let asked: Check

  var weaknesses: [Weakness] {
    let (here, there) = (own.rule, asked.rule)
    return unique(here.uniqueness, there.uniqueness) + count(here.count, there.count) + sum(here.sum, there.sum)
      + comparison(here.comparison, there.comparison)
  }

  /// What is unique in more is unique in each part of it.
  private func unique(_ own: Uniqueness?, _ asked: Uniqueness?) -> [Weakness] {
    guard let asked else { return [] }
    guard let own else { return [.weaker("unique", Weakness.nothing, asked.scope.rawValue)] }
    var found: [Weakness] = []
    if rank(own.scope) < rank(asked.scope) {
      found.append(.weaker("unique", own.scope.rawValue, asked.scope.rawValue))
    }
    if let per = own.per, per != asked.per {
      let texts = (text(per), text(asked.per))
      found.append(
        asked.per == nil ? .weaker("unique per", texts.0, texts.1) : .differing("unique per", texts.0, texts.1))
    }
    return found
  }

  private func rank(_ scope: ComparisonScope) -> Int {
    switch scope {
    case .storey: 0
    case .building: 1
    case .model: 2
    case .submission: 3
    }
  }

  private func count(_ own: CountRule?, _ asked: CountRule?) -> [Weakness] {
    guard let asked, own != asked else { return [] }
    // That there is one is what any check asks that is not optional.
    if own == nil, asked == CountRule(minimum: 1), !self.own.isOptional { return [] }
    guard let own else { return [.weaker("count", Weakness.nothing, text(asked))] }
    guard own.scope == asked.scope, own.value == asked.value else {
      return [.differing("count", text(own), text(asked))]
    }
    let isFewer = asked.minimum.map { least in own.minimum.map { $0 < least } ?? true } ?? false
    let isMore = asked.maximum.map { most in own.maximum.map { $0 > most } ?? true } ?? false
    return isFewer || isMore ? [.weaker("count", text(own), text(asked))] : []
  }

  private func sum(_ own: SumRule?, _ asked: SumRule?) -> [Weakness] {
    guard let asked, own != asked else { return [] }
    guard let own else { return [.weaker("sum", Weakness.nothing, text(asked))] }
    return [.differing("sum", text(own), text(asked))]
  }

  private func comparison(_ own: Comparison?, _ asked: Comparison?) -> [Weakness] {
    guard let asked, own != asked else { return [] }
    guard let own else { return [.weaker("compare", Weakness.nothing, text(asked))] }
    if own.locators == asked.locators, own.relation.implies(asked.relation) { return [] }
    return [.differing("compare", text(own), text(asked))]
  }

  private func text(_ table: LocatorTable?) -> String { Weakness.list(table?.all.map(\.text) ?? []) }

  private func text(_ sum: SumRule) -> String {
    [sum.locators.map { text($0) }, sum.part].compactMap { $0 }.joined(separator: ", ")
  }

  private func text(_ comparison: Comparison) -> String {
    "\(comparison.relation.rawValue) \(text(comparison.locators))"
  }

  private func text(_ count: CountRule) -> String {
    let parts = [
      count.minimum.map { "≥ \($0)" }, count.maximum.map { "≤ \($0)" }, count.value.map { "= \($0)" },
      count.scope?.rawValue,
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }
}

extension Comparison.Relation {
  /// Whether two values that stand so to each other stand in another relation, too.
  fileprivate func implies(_ other: Comparison.Relation) -> Bool {
    switch (self, other) {
    case (.equal, .lessOrEqual), (.equal, .greaterOrEqual), (.less, .lessOrEqual), (.less, .notEqual),
      (.greater, .greaterOrEqual), (.greater, .notEqual):
      true
    default: self == other
    }
  }
}
