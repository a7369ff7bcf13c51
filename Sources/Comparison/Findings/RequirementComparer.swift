import Findings

/// What became of the findings of one requirement, or of what a prohibited specification found.
struct RequirementComparer {
  let pair: FindingComparison.Asked
  let number: Int
  /// Its position in what both are asked; nil for what a prohibited specification found.
  let requirement: Int?
  /// Its positions on each side.
  let asked: AskedRequirement
  let objects: MatchedNames
  let oldExplainer: (any FailureExplainer)?
  private let newExplainer: (any FailureExplainer)?
  private let suspicions: SuspicionReader
  private let oldFailures: [Failure]
  let newFailures: [Failure]

  init(
    _ pair: FindingComparison.Asked, _ number: Int, _ requirement: Int?, objects: MatchedNames,
    old: (any FailureExplainer)?, new: (any FailureExplainer)?, _ suspicions: SuspicionReader
  ) {
    self.pair = pair
    self.number = number
    self.requirement = requirement
    self.objects = objects
    oldExplainer = old
    newExplainer = new
    self.suspicions = suspicions
    asked = requirement.map { pair.requirements[$0] } ?? AskedRequirement(old: nil, new: nil)
    let isProhibition = requirement == nil
    oldFailures = isProhibition ? pair.old.failures : asked.old.map { pair.old.requirements[$0].failures } ?? []
    newFailures = isProhibition ? pair.new.failures : asked.new.map { pair.new.requirements[$0].failures } ?? []
  }

  /// All findings: the old ones in their order, then those that only the new model has.
  func findings() -> [ComparedFinding] {
    if oldFailures.isEmpty, newFailures.isEmpty { return [] }
    if requirement != nil, asked.new == nil { return oldFailures.map(unasked) }
    let partners = partners()
    var found: [ComparedFinding] = []
    var answered: Set<Int> = []
    var silent: [Int] = []
    var others: [Failure] = []
    for (position, failure) in oldFailures.enumerated() {
      var finding = ComparedFinding(.remaining, specification: number, requirement: requirement)
      finding.old = failure
      finding.oldObject = failure.instance
      switch failure.instance > 0 ? objects.new(of: failure.instance) : .unknown {
      case .unknown:
        others.append(failure)
        continue
      case .missing: vanished(&finding)
      case .found(let name, let by, _):
        finding.newObject = name
        finding.identifiedBy = by
        if let partner = partners[position] {
          answered.insert(partner)
          finding.new = newFailures[partner]
          stillFails(&finding, failure, newFailures[partner])
        } else {
          silent.append(found.count)
        }
      }
      found.append(finding)
    }
    settle(silent, &found)
    // What nobody could say and holds now was no reservation either.
    found.removeAll(where: \.clearsNothing)
    found += added(besides: answered)
    let wholes = WholeComparer(pair, number, requirement, asked, oldExplainer, newExplainer)
    return found + wholes.findings(others, newFailures.filter(isOther))
  }

  /// For each old failure, the position of the new one that it is.
  private func partners() -> [Int?] {
    FailurePairs(isRule: isRule, oldFound: actualBefore, newFound: actualNow).partners(oldFailures, newFailures) {
      name in
      if case .found(let other, _, _) = objects.new(of: name) { return other }
      return nil
    }
  }

  /// Whether it is a rule, which may have several things to say of one object.
  private var isRule: Bool {
    asked.old.map { pair.old.requirements[$0].facet == .rule } ?? false
      || asked.new.map { pair.new.requirements[$0].facet == .rule } ?? false
  }

  /// What the schema version of the new model has no place for, so that it is not asked for it: nobody can say.
  private func unasked(_ failure: Failure) -> ComparedFinding {
    var finding = ComparedFinding(.unverifiable, specification: number, requirement: requirement)
    finding.old = failure
    finding.suspicion = .noLongerApplicable
    switch failure.instance > 0 ? objects.new(of: failure.instance) : .unknown {
    case .unknown: break
    case .missing: (finding.oldObject, finding.suspicion) = (failure.instance, .objectVanished)
    case .found(let name, let by, _):
      (finding.oldObject, finding.newObject, finding.identifiedBy) = (failure.instance, name, by)
    }
    return finding
  }

  /// Whether a new failure is about no object.
  private func isOther(_ failure: Failure) -> Bool {
    guard failure.instance > 0 else { return true }
    if case .unknown = objects.old(of: failure.instance) { return true }
    return false
  }

  /// An object that is gone proves nothing; but one that must not be there was to go.
  private func vanished(_ finding: inout ComparedFinding) {
    if requirement == nil, pair.new.wasEvaluated {
      finding.state = .cleared
    } else {
      finding.state = .unverifiable
      finding.suspicion = .objectVanished
    }
  }

  private func stillFails(_ finding: inout ComparedFinding, _ before: Failure, _ now: Failure) {
    let (was, isNow) = (before.reason.outcome, now.reason.outcome)
    // What nobody could say before was no reservation: it is neither kept nor cleared.
    if isNow == .notEvaluable || was == .notEvaluable {
      finding.state = isNow == .notEvaluable ? .unverifiable : .new
      return
    }
    // As a baseline says it: a value that was there, be it the wrong one, and is gone makes it worse.
    if FindingRank(now.reason).isWorse(than: FindingRank(before.reason)) { finding.state = .regressed }
    if isNow == .placeholder || suspicions.isPlaceholder(actualNow(now)) {
      let wasOne =
        was == .placeholder || suspicions.isPlaceholder(actualBefore(before))
      if !wasOne { finding.suspicion = .placeholder }
      return
    }
    let stoodForNothing = was == .absent || was == .placeholder
    if stoodForNothing, isNow == .misplaced || isNow == .invalid { finding.state = .partlyCleared }
  }

  /// Settles those findings whose objects are there and do not fail: they hold now, or they are not asked any more.
  private func settle(_ silent: [Int], _ found: inout [ComparedFinding]) {
    guard !silent.isEmpty else { return }
    guard pair.new.wasEvaluated else {
      for position in silent { found[position].leaveOpen(by: pair.new) }
      return
    }
    let applicable = newExplainer?.applicable(
      specification: pair.newPosition, among: silent.compactMap { found[$0].newObject })
    for position in silent {
      guard let name = found[position].newObject, let old = found[position].oldObject else { continue }
      if let applicable, !applicable.contains(name) {
        // What must not be there, and is something else now, was to be.
        found[position].state = requirement == nil ? .cleared : .unverifiable
        if requirement != nil { found[position].suspicion = isSameClass(old) ? .noLongerApplicable : .classChanged }
        continue
      }
      let value = Failure(instance: name, reason: .absentBlank)
      if requirement != nil, suspicions.isPlaceholder(actualNow(value)) {
        found[position].suspicion = .placeholder
      } else {
        found[position].state = .cleared
      }
    }
  }

  private func isSameClass(_ name: UInt64) -> Bool {
    if case .found(_, _, let sameClass) = objects.new(of: name) { return sameClass }
    return false
  }

  private func actualBefore(_ failure: Failure) -> String? {
    oldExplainer?.actual(specification: pair.oldPosition, requirement: asked.old, failure)
  }

  private func actualNow(_ failure: Failure) -> String? {
    newExplainer?.actual(specification: pair.newPosition, requirement: asked.new, failure)
  }
}
