import Findings

/// A failure with what readers need in order to find its object.
struct ExplainedFailure: Sendable {
  /// The failure.
  let failure: Failure
  /// The file that it is in; nil where it concerns the submission as a whole.
  let path: String?
  /// What is known of the object; nil where it is the model or the submission as a whole.
  let object: ObjectDescription?
  /// Where the object stands.
  let place: ObjectPlace
  /// What was found.
  let actual: String?

  /// Asks what explains the failures of `source`.
  init(_ failure: Failure, of source: FailureSource) {
    let explainer = source.explainer
    self.failure = failure
    path = explainer?.path(of: failure) ?? source.model
    object = failure.instance == 0 ? nil : explainer?.describe(failure)
    place = failure.instance == 0 ? ObjectPlace() : explainer?.place(of: failure) ?? ObjectPlace()
    actual = explainer?.actual(specification: source.position, requirement: source.requirement, failure)
  }
}
