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
  /// Checks by class and storey, where somebody asks.
  var places = PlaceCounts()
  /// For each requirement, what objects say to rules that compare them with each other.
  var scoped: [[ScopedValue]]

  init(requirements: Int) {
    outcomes = [OutcomeTally](repeating: OutcomeTally(), count: requirements)
    failures = [[Failure]](repeating: [], count: requirements)
    scoped = [[ScopedValue]](repeating: [], count: requirements)
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
      scoped[place] += later.scoped[place]
    }
    found += later.found
    places.add(later.places)
  }

  /// Takes in what a rule that compares objects says: objects whose value held fail after all.
  ///
  /// - Parameter failing: the reasons, by the places of the objects in ``scoped``.
  /// - Returns: these objects.
  mutating func fail(_ failing: [Int: Reason], requirement place: Int) -> [Failure] {
    var fallen: [Failure] = []
    let already = Set(failures.joined().map(FailedObject.init))
    var order: [FailedObject: Int] = [:]
    for (position, entry) in scoped[place].enumerated() { order[entry.object] = position }
    var here = Set(failures[place].map(FailedObject.init))
    for (position, reason) in failing {
      let object = scoped[place][position].object
      guard here.insert(object).inserted else { continue }
      outcomes[place].valid -= 1
      outcomes[place][reason.outcome] += 1
      failures[place].append(object.failure(reason))
      fallen.append(object.failure(reason))
      guard !already.contains(object) else { continue }
      passed -= 1
      failed += 1
    }
    failures[place].sort { order[FailedObject($0), default: 0] < order[FailedObject($1), default: 0] }
    return fallen
  }
}
