/// What specifications say of several models together.
enum SubmissionSpecifications {
  /// One result for each specification, in the order in which the lists of models, and of the submission, bring them.
  ///
  /// Objects that a cahier wants somewhere may be in any of the models (``CheckResult/settleAmongModels()``); an IDS is
  /// asked of each model by itself, and what one of them lacks is lacking.
  ///
  /// - Complexity: O(specifications of all lists).
  static func merged(_ lists: [[SpecificationResult]]) -> [SpecificationResult] {
    let lists = lists.filter { !$0.isEmpty }
    guard lists.count > 1 else { return lists.first ?? [] }
    var merged: [SpecificationResult] = []
    var positions: [SpecificationName: Int] = [:]
    var lacking: [(models: Int, of: Int)] = []
    var owners: [LotsOfParts] = []
    for specification in lists.joined() {
      let name = SpecificationName(specification)
      if let position = positions[name] {
        merged[position].add(specification)
      } else {
        positions[name] = merged.count
        merged.append(specification)
        lacking.append((0, 0))
        owners.append(LotsOfParts())
      }
      guard let position = positions[name] else { continue }
      lacking[position].of += 1
      if specification.why?.why == .requiredButNone { lacking[position].models += 1 }
      owners[position].add(specification)
    }
    for position in merged.indices {
      merged[position].sayWhoLacks(lacking[position].models, of: lacking[position].of)
      merged[position].terms?.lots = owners[position].lots
    }
    return merged
  }

  /// Whose matter a requirement is: of the lots of those models in which it fails, else of those that have something of
  /// it, else of all that it is asked of.
  private struct LotsOfParts {
    private var failing: [String] = []
    private var concerned: [String] = []
    private var asked: [String] = []

    var lots: [String] { [failing, concerned].first { !$0.isEmpty } ?? asked }

    mutating func add(_ part: SpecificationResult) {
      let own = part.terms?.lots ?? []
      func join(_ lots: inout [String]) { lots += own.filter { !lots.contains($0) } }
      join(&asked)
      if part.outcomes.total > 0 { join(&concerned) }
      if part.failed > 0 || part.outcomes.notEvaluable > 0 { join(&failing) }
    }
  }
}

extension SpecificationResult {
  /// Takes in what the same specification says of another model.
  fileprivate mutating func add(_ other: SpecificationResult) {
    if other.weight > weight { (status, why, state) = (other.status, other.why, other.state) }
    applicable += other.applicable
    passed += other.passed
    failed += other.failed
    failures += other.failures
    waivedObjects += other.waivedObjects
    requirements += other.requirements
    places += other.places
  }

  /// Says in how many of the models nothing is applicable, where each must have something and others have it: else the
  /// objects of the others would seem to be what fails.
  fileprivate mutating func sayWhoLacks(_ models: Int, of all: Int) {
    guard models > 0, applicable > 0, status == .fail, why == nil || why?.why == .requiredButNone else { return }
    why = Explanation(.requiredInEach, ["\(models)", "\(all)"])
  }

  /// Which status counts for models together: a failure on an object before anything else, and with a cahier a pass
  /// before objects that are missing.
  private var weight: Int {
    switch status {
    case .fail where why?.why != .requiredButNone: 4
    case .notEvaluated: 3
    case .pass: 2
    case .fail: terms == nil ? 4 : 1
    case .notApplicable: 0
    }
  }
}
