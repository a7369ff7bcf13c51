/// A requirement of which recol could not say everything: a person has to look, and to sign.
public struct NotEvaluatedRequirement: Sendable, Equatable {
  /// The requirement, with its counts.
  public var requirement: MotiveRequirement
  /// Why checks could not be made, with how many, in the order in which the reasons first occur.
  public var reasons: [(reason: Reason, count: Int)]

  /// What could not be evaluated of a specification; nil where everything could.
  init?(_ specification: SpecificationResult) {
    guard specification.status == .notEvaluated || specification.outcomes.notEvaluable > 0 else { return nil }
    requirement = MotiveRequirement(specification)
    var counts: [Reason: Int] = [:]
    var order: [Reason] = []
    for failure in specification.requirements.lazy.flatMap(\.failures) where failure.reason.outcome == .notEvaluable {
      if counts[failure.reason] == nil { order.append(failure.reason) }
      counts[failure.reason, default: 0] += 1
    }
    reasons = order.map { ($0, counts[$0] ?? 0) }
  }

  /// Whether both say the same.
  public static func == (left: Self, right: Self) -> Bool {
    left.requirement == right.requirement && left.reasons.elementsEqual(right.reasons, by: ==)
  }
}
