import Findings

/// The specifications of a model, or of the submission, with what their findings are known by.
struct FindingList {
  /// The path of the model; nil for the submission.
  let path: String?
  /// The place of the model in the result; nil for the submission.
  let number: Int?
  let specifications: [SpecificationResult]
  let explainer: (any FailureExplainer)?
  let keys: RequirementKeys
  let fingerprints: FindingFingerprints

  /// What was found in a model.
  init(model number: Int, _ result: CheckResult) {
    let model = result.models[number]
    (path, self.number) = (model.path, number)
    (specifications, explainer) = (model.specifications, model.explainer)
    keys = RequirementKeys(specifications)
    fingerprints = result.fingerprints(of: model)
  }

  /// What was found in the submission.
  init(_ submission: SubmissionResult, _ result: CheckResult) {
    (path, number) = (nil, nil)
    (specifications, explainer) = (submission.specifications, submission.explainer)
    keys = RequirementKeys(specifications)
    fingerprints = result.fingerprints(of: submission)
  }
}
