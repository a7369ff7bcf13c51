import Requirements

/// Tells where a plan asks for another rule on the model, or sets other parameters of it.
///
/// What a parameter means is known to the rule alone: one that is not the same differs, and no more is said of it.
struct ModelRuleWeakness {
  let own: RuleRequest
  let asked: RuleRequest

  var weaknesses: [Weakness] {
    guard own.code == asked.code else { return [.differing("rule", own.code, asked.code)] }
    let names = Set(own.parameters.keys).union(asked.parameters.keys).sorted()
    return names.compactMap { name in
      let (here, there) = (own.parameters[name], asked.parameters[name])
      guard !isSame(here, there) else { return nil }
      return .differing("parameters \(name)", Weakness.list(here ?? []), Weakness.list(there ?? []))
    }
  }

  private func isSame(_ here: [String]?, _ there: [String]?) -> Bool {
    guard let here, let there else { return here == there }
    return here.count == there.count
      && zip(here, there).allSatisfy { left, right in
        left == right || Double(left).map { $0 == Double(right) } ?? false
      }
  }
}
