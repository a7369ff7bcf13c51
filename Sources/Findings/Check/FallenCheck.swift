/// A check that was valid when its model was looked at alone, and is not beside the others of its submission.
public struct FallenCheck: Sendable {
  /// The failure.
  public var failure: Failure
  /// The class of the object.
  public var className: String
  /// The name of the storey that it stands in; nil where it stands in none.
  public var storey: String?

  /// A check that is not valid after all.
  public init(failure: Failure, className: String, storey: String? = nil) {
    self.failure = failure
    self.className = className
    self.storey = storey
  }
}

extension SpecificationResult {
  /// Counts checks as failed that were counted as valid.
  ///
  /// - Parameters:
  ///   - fallen: the checks, each of an object of its own.
  ///   - place: the position of their requirement.
  ///   - object: the object of a failure, fallen or not.
  ///   - order: where an object stands among those that failures are listed in the order of.
  /// - Complexity: O(failures × log failures).
  public mutating func fail(
    _ fallen: [FallenCheck], requirement place: Int, object: (Failure) -> FailedObject, order: (FailedObject) -> Int
  ) {
    let already = Set(requirements.flatMap(\.failures).map(object))
    var here = Set(requirements[place].failures.map(object))
    for check in fallen where here.insert(object(check.failure)).inserted {
      let outcome = check.failure.reason.outcome
      requirements[place].outcomes.valid -= 1
      requirements[place].outcomes[outcome] += 1
      requirements[place].failures.append(check.failure)
      move(check, to: outcome)
      guard !already.contains(object(check.failure)) else { continue }
      passed -= 1
      failed += 1
    }
    requirements[place].failures.sort { order(object($0)) < order(object($1)) }
    if requirements[place].failed > 0 { (status, why) = (.fail, nil) }
  }

  private mutating func move(_ check: FallenCheck, to outcome: Outcome) {
    let position = places.firstIndex { tally in
      tally.className == check.className && tally.storey == check.storey && tally.outcomes.valid > 0
    }
    guard let position else { return }
    places[position].outcomes.valid -= 1
    places[position].outcomes[outcome] += 1
  }
}
