/// The checks of a model that were valid, of those that were made: what `--fail-under` compares.
///
/// A specification that does not hold as a whole (nothing applies and something must, a prohibited object is there)
/// counts as one check that is not valid for each thing found: else a model without any door would reach 100 %. What is
/// waived does not count at all.
public struct CheckShare: Sendable, Equatable {
  /// Valid checks.
  public private(set) var valid = 0
  /// Checks made.
  public private(set) var made = 0

  /// The share of specifications of one model, or of the submission.
  public init(_ specifications: [SpecificationResult]) {
    for specification in specifications {
      let outcomes = specification.outcomes
      valid += outcomes.valid
      let waived = (specification.failures + specification.requirements.flatMap(\.failures)).count { failure in
        failure.state == .waived
      }
      made += outcomes.total - waived
      if specification.failsAsWhole, specification.state != .waived { made += 1 }
    }
  }

  /// Whether so many in a hundred are valid; compared without division, so that 75 of 100 is enough for 75.
  public func reaches(_ percent: Double) -> Bool { Percentage.isReached(percent, by: valid, of: made) }
}
