import IFCModel
import ModelRules

/// Asks the rules of a run of a model.
///
/// Rules that spread their work over the threads come one after the other, so that what one of them reads for all is
/// there for the next; the others, which look at little, are asked side by side.
struct RulePass {
  private let rules: [any ModelRule]
  private let context: RuleContext

  init(_ rules: [any ModelRule], _ context: RuleContext) {
    self.rules = rules
    self.context = context
  }

  /// What each rule found, in their order.
  ///
  /// - Complexity: that of the rules.
  func tallies() -> [RuleTally] {
    guard !rules.isEmpty else { return [] }
    context.warm()
    var tallies = [RuleTally](repeating: RuleTally(), count: rules.count)
    for (number, rule) in rules.enumerated() where type(of: rule).spreadsItsWork {
      tallies[number] = rule.check(context)
    }
    let rest = rules.indices.filter { !type(of: rules[$0]).spreadsItsWork }
    let found = Slots.map(count: rest.count, threads: context.model.reader.threads, stretch: 1) { range in
      range.map { rules[rest[$0]].check(context) }
    }
    for (number, tally) in zip(rest, found.joined()) { tallies[number] = tally }
    return tallies
  }
}
