import IFCModel
import ModelRules
import Synchronization

/// Asks the rules of a run of a model.
///
/// What several of them look at is read before; then they are asked side by side, those first that look at much.
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
    context.warm(Set(rules.flatMap { type(of: $0).readings(in: context.model.schema) }))
    let much = rules.indices.filter { type(of: rules[$0]).looksAtMuch }
    let order = much + rules.indices.filter { !type(of: rules[$0]).looksAtMuch }
    let tallies = Mutex([RuleTally](repeating: RuleTally(), count: rules.count))
    Crew.run(count: order.count, threads: context.model.reader.threads) { place in
      let tally = rules[order[place]].check(context)
      tallies.withLock { $0[order[place]] = tally }
    }
    return tallies.withLock(\.self)
  }
}
