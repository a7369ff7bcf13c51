import Findings

/// How much findings weigh for programs, and which lists of them come first where there are not places for all.
struct FindingWeights {
  let shared: SharedRequirements

  /// How much a failure weighs; one that a threshold allows for keeps no delivery from conforming.
  func weight(of failure: Failure, _ specification: SpecificationResult) -> ExchangeFinding.Weight {
    guard failure.reason.outcome != .notEvaluable else { return .doubt }
    return shared.standing(specification) == .withinThreshold ? .tolerated : .failure(specification.terms?.severity)
  }

  /// The positions of lists, the one first that is served first: lists with something that nobody knew before, and of
  /// these what blocks, then what weighs more.
  ///
  /// - Parameters:
  ///   - sources: the lists.
  ///   - failures: what is wanted of each.
  func precedence(_ sources: [FailureSource], _ failures: [[Failure]]) -> [Int] {
    let ranks = zip(sources, failures).map { source, failures -> Int in
      let open = failures.first(where: \.state.isOpen)
      let grave = (open ?? failures.first).map { Self.rank(of: weight(of: $0, source.specification)) } ?? 0
      // What decides more stands before what decides less, as digits do.
      return (open == nil ? 100 : 0) + (source.specification.blocks ? 0 : 10) + grave
    }
    return ranks.indices.sorted { ranks[$0] == ranks[$1] ? $0 < $1 : ranks[$0] < ranks[$1] }
  }

  /// The place of a weight among weights, the gravest first; one digit.
  private static func rank(of weight: ExchangeFinding.Weight) -> Int {
    switch weight {
    case .fault, .failure(.blocking), .failure(nil): 0
    case .failure(.major): 1
    case .doubt: 2
    case .failure(.minor): 3
    case .tolerated, .note: 4
    }
  }
}
