public import Findings

/// What came out of the check of one model.
public struct CheckOutcome: Sendable {
  /// The outcomes of the specifications, in their order.
  public var specifications: [SpecificationResult]
  /// Says more of their failures when a report is written.
  public var explainer: any FailureExplainer
  /// Says where the objects of the model are, when a report asks.
  public var plans: any PlanSource
  /// Says which objects the specifications apply to, when a report asks.
  public var objects: any CheckedObjects
  /// What is left to be compared with other models (``SubmissionJudgement``).
  public var comparisons: [SubmissionComparison]
}
