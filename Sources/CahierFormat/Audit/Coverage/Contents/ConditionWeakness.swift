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
      ? Self.isAtLeast(Check(own), as: Check(asked), pair) : Self.isAtLeast(Check(asked), as: Check(own), pair.reversed)
  }

  /// Whether a check without conditions asks for at least as much as another one.
  private static func isAtLeast(_ own: Check, as asked: Check, _ pair: CahierPair) -> Bool {
    PlaceWeakness(pair: pair, own: own, asked: asked).weaknesses.isEmpty
      && RuleWeakness(pair: pair, own: own, asked: asked).weaknesses.isEmpty
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
