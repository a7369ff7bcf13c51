import Requirements

/// Tells where the rule of a check lets values pass that the rule of another one refuses.
struct RuleWeakness {
  let pair: CahierPair
  let own: Check
  let asked: Check

  var weaknesses: [Weakness] {
    let (here, there) = (own.rule, asked.rule)
    let listed = ListedWeakness(pair: pair, own: here, asked: there)
    let bounds = BoundWeakness(own: here, asked: there, values: listed.ownValues)
    return kind(here, there, listed.ownValues) + dataTypes(here, there) + bounds.weaknesses + listed.weaknesses
      + format(here, there) + DateWeakness(own: here.date, asked: there.date).weaknesses
      + RelationWeakness(own: own, asked: asked).weaknesses
  }

  private func kind(_ own: ValueRule, _ asked: ValueRule, _ values: AllowedValues?) -> [Weakness] {
    guard let wanted = asked.kind, own.kind != wanted else { return [] }
    if own.kind == .integer, wanted == .number { return [] }
    if let values, own.kind == nil, values.texts.allSatisfy({ wanted.mayBe($0) }) { return [] }
    guard let kind = own.kind else { return [.weaker("kind", Weakness.nothing, wanted.rawValue)] }
    let isWider = kind == .number && wanted == .integer
    return [
      isWider ? .weaker("kind", kind.rawValue, wanted.rawValue) : .differing("kind", kind.rawValue, wanted.rawValue)
    ]
  }

  private func dataTypes(_ own: ValueRule, _ asked: ValueRule) -> [Weakness] {
    let wanted = Set(asked.dataTypes.map { $0.uppercased() })
    let allowed = Set(own.dataTypes.map { $0.uppercased() })
    if wanted.isEmpty || !allowed.isEmpty && allowed.isSubset(of: wanted) { return [] }
    return [.weaker("data-types", Weakness.list(own.dataTypes), Weakness.list(asked.dataTypes))]
  }

  private func format(_ own: ValueRule, _ asked: ValueRule) -> [Weakness] {
    guard let wanted = asked.format, own.format != wanted else { return [] }
    return [.weaker("format", own.format?.rawValue ?? Weakness.nothing, wanted.rawValue)]
  }
}

extension ValueKind {
  /// Whether a listed value is certainly one of the kind.
  fileprivate func mayBe(_ text: String) -> Bool {
    switch self {
    case .text: true
    case .number: Double(text) != nil
    case .integer: Int(text) != nil
    case .boolean: text == "true" || text == "false"
    case .date, .duration, .angle, .bounded: false
    }
  }
}
