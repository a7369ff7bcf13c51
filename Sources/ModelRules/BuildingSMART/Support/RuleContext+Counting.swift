import IFCModel

/// What the rules that tell whether a part of IFC is used have in common.
extension RuleContext {
  /// So many things of that part: a rule without any is not applicable.
  func counted(_ count: Int) -> RuleTally {
    var tally = RuleTally()
    tally.pass(count)
    return tally
  }

  /// The pairs of a relation whose ends are of some classes.
  ///
  /// - Complexity: O(pairs).
  func countedPairs(_ relation: Relation, from: [String], to: [String]) -> RuleTally {
    let table = model.relation(relation)
    let (from, to) = (ClassSet(from, model.schema), ClassSet(to, model.schema))
    var count = 0
    for position in 0..<table.count {
      guard let related = entity(at: table.keys[position]), from.contains(related),
        let relating = entity(at: table.values[position]), to.contains(relating)
      else { continue }
      count += 1
    }
    return counted(count)
  }
}
