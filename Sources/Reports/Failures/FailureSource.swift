import Findings

/// A list of failures of a check, with where it stands: of which file, which specification, which requirement.
struct FailureSource: Sendable {
  /// The path of the model; nil for what belongs to the submission.
  let model: String?
  /// The place of the model among those of its result: a path may be that of two. Nil for the submission, and where the
  /// list is of no result.
  var number: Int?
  /// The specification.
  let specification: SpecificationResult
  /// Its position in the list of its model or of the submission.
  let position: Int
  /// The position of the requirement; nil for what a prohibited specification found.
  let requirement: Int?
  /// What explains the failures.
  let explainer: (any FailureExplainer)?

  /// The same list, whose explainer one thread asks alone.
  func forOneThread() -> FailureSource {
    FailureSource(
      model: model, number: number, specification: specification, position: position, requirement: requirement,
      explainer: explainer?.forOneThread(specification: position))
  }

  /// What tells a list from the others of a result.
  struct Key: Equatable {
    let model: Int?
    let position: Int
    let requirement: Int?
  }

  /// What tells it from the other lists of its result.
  var key: Key { Key(model: number, position: position, requirement: requirement) }

  /// The failures, in file order.
  var failures: [Failure] {
    guard let requirement else { return specification.failures }
    return specification.requirements[requirement].failures
  }

  /// How many failures there are, those included that are not kept.
  var count: Int {
    guard let requirement else { return specification.failures.count }
    let outcomes = specification.requirements[requirement].outcomes
    return max(failures.count, outcomes.failed + outcomes.notEvaluable)
  }

  /// The same list without what is waived. O(failures).
  func withoutWaived() -> FailureSource {
    let waived = failures.filter { $0.state == .waived }
    guard !waived.isEmpty else { return self }
    var rest = specification
    if let requirement {
      rest.requirements[requirement].failures.removeAll { $0.state == .waived }
      for failure in waived { rest.requirements[requirement].outcomes[failure.reason.outcome] -= 1 }
    } else {
      rest.failures.removeAll { $0.state == .waived }
    }
    return FailureSource(
      model: model, number: number, specification: rest, position: position, requirement: requirement,
      explainer: explainer)
  }

  /// The same list with nothing but what is waived. O(failures).
  func onlyWaived() -> FailureSource {
    var rest = specification
    if let requirement {
      rest.requirements[requirement].failures.removeAll { $0.state != .waived }
      rest.requirements[requirement].outcomes = rest.requirements[requirement].waived
    } else {
      rest.failures.removeAll { $0.state != .waived }
    }
    return FailureSource(
      model: model, number: number, specification: rest, position: position, requirement: requirement,
      explainer: explainer)
  }

  /// The same list with nothing but what names a lot as the one that is to bring it, where its requirement is asked of
  /// no lot; nil where nothing does. O(failures).
  func naming(_ lot: String) -> FailureSource? {
    guard let requirement, let explainer, specification.terms?.lots.isEmpty ?? true else { return nil }
    let named = failures.filter { explainer.lots(of: $0).contains(lot) }
    guard !named.isEmpty else { return nil }
    var own = specification
    own.requirements[requirement].failures = named
    own.requirements[requirement].outcomes = OutcomeTally()
    for failure in named { own.requirements[requirement].outcomes[failure.reason.outcome] += 1 }
    (own.applicable, own.passed, own.failed) = (named.count, 0, named.count)
    own.countWaived()
    return FailureSource(
      model: model, number: number, specification: own, position: position, requirement: requirement,
      explainer: explainer)
  }

  /// The lots that its failures name. O(failures).
  var namedLots: [String] {
    guard let explainer, specification.terms?.lots.isEmpty ?? true else { return [] }
    return failures.flatMap { explainer.lots(of: $0) }
  }

  /// What is asked for, as a sentence.
  var asked: String {
    guard let requirement else { return specification.applicability }
    let asked = specification.requirements[requirement]
    return asked.text.isEmpty ? asked.facet.rawValue : asked.text
  }

  /// All lists of a result that hold something: those of the models in their order, then those of the submission.
  static func all(of result: CheckResult) -> [FailureSource] {
    let lists = result.models.enumerated().map { number, model in
      all(of: model.specifications, model: model.path, number: number, explainer: model.explainer)
    }
    let submission = result.submission.map {
      all(of: $0.specifications, model: nil, number: nil, explainer: $0.explainer)
    }
    return lists.flatMap { $0 } + (submission ?? [])
  }

  private static func all(
    of specifications: [SpecificationResult], model: String?, number: Int?, explainer: (any FailureExplainer)?
  ) -> [FailureSource] {
    specifications.enumerated().flatMap { position, specification in
      all(of: specification, position: position, model: model, number: number, explainer: explainer)
    }
  }

  /// The lists of one specification that hold something.
  static func all(
    of specification: SpecificationResult, position: Int, model: String?, number: Int? = nil,
    explainer: (any FailureExplainer)?
  ) -> [FailureSource] {
    ([nil] + specification.requirements.indices.map { $0 as Int? })
      .map { requirement in
        FailureSource(
          model: model, number: number, specification: specification, position: position, requirement: requirement,
          explainer: explainer)
      }
      .filter { $0.count > 0 }
  }
}
