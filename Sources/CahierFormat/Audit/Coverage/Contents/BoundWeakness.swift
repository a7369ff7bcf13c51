import Requirements

/// Tells where the range of a rule is wider than that of another one, in the same unit where units can be converted.
struct BoundWeakness {
  let own: ValueRule
  let asked: ValueRule
  /// The values that the first rule lists; nil where it lists none.
  let values: AllowedValues?

  var weaknesses: [Weakness] {
    if areComparable { return [minimum, maximum, tolerance].compactMap { $0 } }
    let texts = (own.unit ?? Weakness.nothing, asked.unit ?? Weakness.nothing)
    let unit: Weakness =
      own.unit == nil ? .weaker("unit", texts.0, texts.1) : .differing("unit", texts.0, texts.1)
    // A bound that is gone is gone in any unit.
    let bounds = [own.minimum == nil ? minimum : nil, own.maximum == nil ? maximum : nil]
    return [unit] + bounds.compactMap { $0 }
  }

  /// Whether numbers of one rule can be said in the unit of the other. A unit that the cahier does not ask for is more
  /// than it asks, unless its own numbers then have none.
  private var areComparable: Bool {
    guard own.unit != asked.unit else { return true }
    guard let here = own.unit, let there = asked.unit else {
      return asked.unit == nil && asked.minimum == nil && asked.maximum == nil && asked.tolerance == nil
    }
    guard let left = UnitName(here), let right = UnitName(there) else { return false }
    return left.quantity == right.quantity
  }

  private func inSI(_ number: Double, _ rule: ValueRule) -> Double {
    rule.unit.flatMap(UnitName.init)?.inSI(number) ?? number
  }

  private var minimum: Weakness? {
    guard let least = asked.minimum else { return nil }
    let isEnough = own.minimum.map { order(of: $0, least) >= 0 && !isReached($0, least) }
    if isEnough ?? areListed(where: { $0 > least.number || $0 == least.number && !least.isExclusive }) { return nil }
    return .weaker("minimum", text(own.minimum, own, ">"), text(least, asked, ">"))
  }

  private var maximum: Weakness? {
    guard let most = asked.maximum else { return nil }
    let isEnough = own.maximum.map { order(of: $0, most) <= 0 && !isReached($0, most) }
    if isEnough ?? areListed(where: { $0 < most.number || $0 == most.number && !most.isExclusive }) { return nil }
    return .weaker("maximum", text(own.maximum, own, "<"), text(most, asked, "<"))
  }

  /// How far a bound of the plan lies above one of the cahier; 0 where a conversion may have lost a digit.
  private func order(of own: ValueBound, _ asked: ValueBound) -> Double {
    let (here, there) = (inSI(own.number, self.own), inSI(asked.number, self.asked))
    let difference = here - there
    return difference.magnitude <= 1e-9 * max(here.magnitude, there.magnitude) ? 0 : difference
  }

  /// Whether the plan lets the very number pass that the cahier refuses.
  private func isReached(_ own: ValueBound, _ asked: ValueBound) -> Bool {
    order(of: own, asked) == 0 && asked.isExclusive && !own.isExclusive
  }

  /// Whether all values that are listed are numbers inside.
  private func areListed(where isInside: (Double) -> Bool) -> Bool {
    guard let values, own.unit == asked.unit else { return false }
    return values.texts.allSatisfy { Double($0).map(isInside) ?? false }
  }

  private var tolerance: Weakness? {
    guard let here = own.tolerance, here.amount > 0 else { return nil }
    guard let there = asked.tolerance else { return .weaker("tolerance", text(here, own), Weakness.nothing) }
    guard here.isPercent == there.isPercent else {
      return .differing("tolerance", text(here, own), text(there, asked))
    }
    let (wide, narrow) = (amount(here, own), amount(there, asked))
    guard wide > narrow * (1 + 1e-9) else { return nil }
    return .weaker("tolerance", text(here, own), text(there, asked))
  }

  private func amount(_ tolerance: Tolerance, _ rule: ValueRule) -> Double {
    tolerance.inSI(rule.unit.flatMap(UnitName.init)).amount
  }

  private func text(_ bound: ValueBound?, _ rule: ValueRule, _ sign: String) -> String {
    guard let bound else { return Weakness.nothing }
    return (bound.isExclusive ? sign + " " : "") + NumberText.text(bound.number) + unit(rule)
  }

  private func text(_ tolerance: Tolerance, _ rule: ValueRule) -> String {
    NumberText.text(tolerance.amount) + (tolerance.isPercent ? " %" : unit(rule))
  }

  /// The unit, where the two rules have different ones.
  private func unit(_ rule: ValueRule) -> String {
    own.unit == asked.unit ? "" : rule.unit.map { " " + $0 } ?? ""
  }
}
