import Findings

/// A specification that fails, or could not be evaluated, without a failure of any object: where nothing is, no list has
/// it.
struct WholeFailure {
  /// Where it stands; its list is empty.
  let source: FailureSource
  /// What it is counted as.
  let outcome: Outcome
  /// Why.
  var why: Explanation? { source.specification.why }

  private init(_ source: FailureSource) {
    self.source = source
    let why = source.specification.why?.why
    let isMissing = why == .requiredButNone || why == .tooFew
    outcome = source.specification.status == .notEvaluated ? .notEvaluable : isMissing ? .absent : .invalid
  }

  /// All of a result: those of the models in their order, then those of the submission.
  static func all(of result: CheckResult) -> [WholeFailure] {
    let lists =
      result.models.enumerated().map { ($1.path as String?, $0 as Int?, $1.specifications) }
      + [(nil, nil, result.submission?.specifications ?? [])]
    return lists.flatMap { path, number, specifications in
      specifications.enumerated().filter(\.element.failsAsWhole).map { position, specification in
        WholeFailure(
          FailureSource(
            model: path, number: number, specification: specification, position: position, requirement: nil,
            explainer: nil))
      }
    }
  }
}
