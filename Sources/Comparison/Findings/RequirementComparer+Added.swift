import Findings

extension RequirementComparer {
  /// The findings that only the new model has.
  ///
  /// - Parameter answered: the positions of those that the old model has, too.
  func added(besides answered: Set<Int>) -> [ComparedFinding] {
    var found: [ComparedFinding] = []
    var known: [(position: Int, old: UInt64)] = []
    for (place, failure) in newFailures.enumerated() where failure.instance > 0 && !answered.contains(place) {
      var finding = ComparedFinding(.new, specification: number, requirement: requirement)
      finding.new = failure
      finding.newObject = failure.instance
      switch objects.old(of: failure.instance) {
      case .unknown: continue
      case .missing: break
      case .found(let name, let by, _):
        finding.oldObject = name
        finding.identifiedBy = by
        known.append((found.count, name))
      }
      found.append(finding)
    }
    guard !known.isEmpty, pair.old.wasEvaluated, requirement == nil || asked.old != nil else { return found }
    let applicable = oldExplainer?.applicable(specification: pair.oldPosition, among: known.map(\.old))
    for (position, old) in known {
      // What is prohibited and was there before as something else, which was not, is new.
      let wasAsked = requirement == nil ? false : applicable?.contains(old) ?? true
      guard wasAsked else { continue }
      let cannotTell = found[position].new?.reason.outcome == .notEvaluable
      found[position].state = cannotTell ? .unverifiable : .regressed
    }
    return found
  }
}
