import Requirements

/// Tells which conditions of a plan the cahier does not make: each of them narrows what is asked.
struct ConditionWeakness {
  let pair: CahierPair

  /// The conditions of the plan that no condition of the cahier implies.
  func added(_ own: [Condition], to asked: [Condition]) -> [Condition] {
    own.filter { condition in !asked.contains { implies($0, condition) } }
  }

  /// Whether an object that satisfies a condition of the cahier satisfies one of the plan, too.
  private func implies(_ asked: Condition, _ own: Condition) -> Bool {
    guard asked.isNegated == own.isNegated else { return false }
    // What a condition asks of a value is compared like what a check asks of it; `not` turns it round.
    return asked.isNegated
      ? CheckWeakness(pair: pair).isAtLeast(Check(own), as: Check(asked))
      : CheckWeakness(pair: pair.reversed).isAtLeast(Check(asked), as: Check(own))
  }

  /// Conditions as a short text: places, and the values that are named.
  func text(_ conditions: [Condition]) -> String {
    Weakness.list(
      conditions.map { condition in
        let place = condition.locators.all.map(\.text).joined(separator: " | ")
        let values = condition.rule.values.isEmpty ? "" : " = \(condition.rule.values.joined(separator: " | "))"
        return (condition.isNegated ? "not " : "") + place + values
      })
  }
}

extension Check {
  /// The check that asks for what a condition looks for.
  fileprivate init(_ condition: Condition) {
    self.init(condition.locators, carrier: condition.carrier, rule: condition.rule)
  }
}
