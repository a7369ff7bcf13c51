import Findings

/// What a stretch of candidates says of a specification; stretches add up in the order of the file.
struct SpecificationTally: Sendable {
  var applicable = 0
  var passed = 0
  var failed = 0
  var outcomes: [OutcomeTally]
  var failures: [[Failure]]
  /// What a prohibited specification found.
  var found: [Failure] = []

  init(requirements: Int) {
    outcomes = [OutcomeTally](repeating: OutcomeTally(), count: requirements)
    failures = [[Failure]](repeating: [], count: requirements)
  }

  /// What all stretches say together, in their order.
  init(adding parts: [SpecificationTally], requirements: Int) {
    self.init(requirements: requirements)
    found.reserveCapacity(parts.reduce(0) { $0 + $1.found.count })
    for place in failures.indices {
      failures[place].reserveCapacity(parts.reduce(0) { $0 + $1.failures[place].count })
    }
    for part in parts { add(part) }
  }

  /// Adds what a later stretch says.
  private mutating func add(_ later: SpecificationTally) {
    applicable += later.applicable
    passed += later.passed
    failed += later.failed
    for place in outcomes.indices {
      outcomes[place] += later.outcomes[place]
      failures[place] += later.failures[place]
    }
    found += later.found
  }
}
