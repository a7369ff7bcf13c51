import Findings

/// What became of findings that are about no object: about the model as a whole, about property sets, materials or
/// relations. They are known again by what was found.
struct WholeComparer {
  private let pair: FindingComparison.Asked
  private let number: Int
  private let requirement: Int?
  private let asked: AskedRequirement
  private let oldExplainer: (any FailureExplainer)?
  private let newExplainer: (any FailureExplainer)?

  init(
    _ pair: FindingComparison.Asked, _ number: Int, _ requirement: Int?, _ asked: AskedRequirement,
    _ old: (any FailureExplainer)?, _ new: (any FailureExplainer)?
  ) {
    self.pair = pair
    self.number = number
    self.requirement = requirement
    self.asked = asked
    oldExplainer = old
    newExplainer = new
  }

  /// Old findings, each with a new one that says the same where there is one; then the new ones that are left.
  func findings(_ old: [Failure], _ new: [Failure]) -> [ComparedFinding] {
    if old.isEmpty, new.isEmpty { return [] }
    var waiting: [ObjectIdentity: [Int]] = [:]
    for (position, failure) in new.enumerated().reversed() {
      waiting[identity(failure, newExplainer, pair.newPosition, asked.new), default: []].append(position)
    }
    var taken: Set<Int> = []
    var found = old.map { failure -> ComparedFinding in
      var finding = ComparedFinding(.cleared, specification: number, requirement: requirement)
      finding.old = failure
      if let position = waiting[identity(failure, oldExplainer, pair.oldPosition, asked.old)]?.popLast() {
        finding.state = failure.reason.outcome == .notEvaluable ? .unverifiable : kept(failure, new[position])
        finding.new = new[position]
        taken.insert(position)
      } else if !looked(pair.new) {
        finding.leaveOpen(by: pair.new)
      }
      return finding
    }
    // What nobody could say before was no reservation.
    found.removeAll(where: \.clearsNothing)
    // A rule that was asked found nothing of the kind then.
    let wasAsked = looked(pair.old) && (requirement == nil || asked.old != nil)
    for (position, failure) in new.enumerated() where !taken.contains(position) {
      let state: ComparedState = failure.reason.outcome == .notEvaluable ? .unverifiable : wasAsked ? .regressed : .new
      var finding = ComparedFinding(state, specification: number, requirement: requirement)
      finding.new = failure
      found.append(finding)
    }
    return found
  }

  /// Whether there was something to look at, and somebody did.
  private func looked(_ specification: SpecificationResult) -> Bool {
    specification.status != .notApplicable && specification.wasEvaluated
  }

  /// What became of a finding that is there still; as a baseline says it, it regresses where it is worse.
  private func kept(_ before: Failure, _ now: Failure) -> ComparedState {
    if FindingRank(now.reason).isWorse(than: FindingRank(before.reason)) { return .regressed }
    guard before.instance == 0, let was = CountMagnitude.of(found(before, oldExplainer, pair.oldPosition, asked.old)),
      let isNow = CountMagnitude.of(found(now, newExplainer, pair.newPosition, asked.new))
    else { return .remaining }
    return isNow > was ? .regressed : .remaining
  }

  private func found(
    _ failure: Failure, _ explainer: (any FailureExplainer)?, _ specification: Int, _ requirement: Int?
  ) -> String? {
    explainer?.actual(specification: specification, requirement: requirement, failure)
  }

  /// Whether it is a rule, which may have several things to say of one thing.
  private var isRule: Bool { asked.old.map { pair.old.requirements[$0].facet == .rule } ?? false }

  private func identity(
    _ failure: Failure, _ explainer: (any FailureExplainer)?, _ specification: Int, _ requirement: Int?
  ) -> ObjectIdentity {
    let found = found(failure, explainer, specification, requirement)
    guard let explainer else { return .whole(found) }
    guard failure.instance > 0 else { return explainer.identityOfWhole(failure, found: found) }
    var identity = explainer.identity(of: failure, explainer.describe(failure))
    let names = isRule ? DefectNames.of(found, reason: failure.reason.code) : []
    if names.count == 1 { identity.words += names }
    return identity
  }
}

extension ComparedFinding {
  /// Whether it holds now what nobody could say before.
  var clearsNothing: Bool { state == .cleared && old?.reason.outcome == .notEvaluable }

  /// Nobody looked now, so that nobody can say; suspect where the requirement asks it no more.
  mutating func leaveOpen(by specification: SpecificationResult) {
    state = .unverifiable
    if specification.status == .notApplicable { suspicion = .noLongerApplicable }
  }
}
