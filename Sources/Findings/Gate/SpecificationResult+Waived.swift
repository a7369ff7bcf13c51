/// What is still asked of a specification when waivers are taken out: a permission to deviate is one to conform
/// otherwise, and nobody has to mend what it is for.
extension SpecificationResult {
  /// Counts what is waived by the states of its failures. O(failures).
  public mutating func countWaived() {
    waivedObjects = failures.count { $0.state == .waived }
    for requirement in requirements.indices {
      requirements[requirement].waived = requirements[requirement].failures.reduce(into: OutcomeTally()) {
        sum, failure in
        if failure.state == .waived { sum[failure.reason.outcome] += 1 }
      }
    }
  }

  /// The outcomes of its checks without those that a waiver is for.
  public var askedOutcomes: OutcomeTally {
    var sum = requirements.reduce(into: OutcomeTally()) { $0 += $1.askedOutcomes }
    sum.invalid += prohibitedObjects - (cardinality == .prohibited ? waivedObjects : 0)
    return sum
  }

  /// How many of its findings a waiver is for; one where it is for the specification as a whole.
  public var waivedFindings: Int {
    if failsAsWhole { return state == .waived ? 1 : 0 }
    return requirements.reduce(waivedObjects) { sum, requirement in
      sum + requirement.waived.failed + requirement.waived.notEvaluable
    }
  }

  /// What it comes to without what is waived: a specification of which all findings are waived asks nothing more.
  public var askedStatus: Status {
    guard waivedFindings > 0 else { return status }
    if failsAsWhole { return .pass }
    let left = askedOutcomes
    let prohibited = cardinality == .prohibited ? failed - waivedObjects : 0
    if left.failed + prohibited > 0 { return .fail }
    return left.notEvaluable > 0 ? .notEvaluated : .pass
  }
}
