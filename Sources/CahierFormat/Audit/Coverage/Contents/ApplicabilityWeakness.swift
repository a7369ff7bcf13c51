import Requirements

/// Tells where a requirement applies to fewer objects than another one: classes, conditions, exceptions.
struct ApplicabilityWeakness {
  let pair: CahierPair

  /// - Parameter mustBeSame: whether more objects could make up for those of the cahier: where one must be there, or a
  ///   number of them.
  func weaknesses(_ own: Applicability, _ asked: Applicability, mustBeSame: Bool) -> [Weakness] {
    let found = narrower(own, asked)
    guard mustBeSame, found.isEmpty else { return found }
    return ApplicabilityWeakness(pair: pair.reversed).narrower(asked, own).map {
      .differing($0.subject, $0.there, $0.here)
    }
  }

  private func narrower(_ own: Applicability, _ asked: Applicability) -> [Weakness] {
    var found: [Weakness] = []
    if !ClassWeakness(pair: pair).isCovered(asked.classes, by: own.classes) {
      found.append(
        .weaker("classes", Weakness.list(own.classes.map(\.text)), Weakness.list(asked.classes.map(\.text))))
    }
    let conditions = ConditionWeakness(pair: pair)
    let narrowing = conditions.added(own.conditions, to: asked.conditions)
    if !narrowing.isEmpty {
      found.append(.weaker("where", conditions.text(narrowing), conditions.text(asked.conditions)))
    }
    let leavingOut = own.exceptions.filter { exception in
      !asked.exceptions.contains { isInside(exception, $0) } && mayMeet(exception, asked.classes)
    }
    if !leavingOut.isEmpty {
      found.append(
        .weaker("except", Weakness.list(leavingOut.map(text)), Weakness.list(asked.exceptions.map(text))))
    }
    return found
  }

  /// Whether all that an exception of the plan leaves out is left out by one of the cahier.
  private func isInside(_ own: Exclusion, _ asked: Exclusion) -> Bool {
    let classes = ClassWeakness(pair: pair)
    guard asked.classes.isEmpty || !own.classes.isEmpty && classes.isCovered(own.classes, by: asked.classes) else {
      return false
    }
    return ConditionWeakness(pair: pair.reversed).added(asked.conditions, to: own.conditions).isEmpty
  }

  /// Whether objects of the classes can be left out at all: a plan may name wider classes, and leave out the excess.
  private func mayMeet(_ exception: Exclusion, _ classes: [ClassChoice]) -> Bool {
    exception.classes.isEmpty || ClassWeakness(pair: pair).mayMeet(exception.classes, classes)
  }

  private func text(_ exception: Exclusion) -> String {
    let classes = exception.classes.map(\.text).joined(separator: " ")
    let conditions = exception.conditions.isEmpty ? "" : ConditionWeakness(pair: pair).text(exception.conditions)
    return [classes, conditions].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
