/// A requirement as a motive names it: what a decision that states its reasons has to say of it.
public struct MotiveRequirement: Sendable, Equatable {
  /// Position of its file in ``CheckResult/requirementFiles``.
  public var requirementFile: Int
  /// Its id.
  public var id: String
  /// Its name.
  public var name: String
  /// How grave it is that it is not met; nil for a specification of an IDS.
  public var severity: Gravity?
  /// The article of the contract that asks for it.
  public var clause: String?
  /// The lots that provide it; empty where every lot does.
  public var lots: [String]
  /// Checks that fail; those that are waived are not among the numbers.
  public var failed: Int
  /// Checks that could not be made.
  public var notEvaluable: Int
  /// Checks made.
  public var checks: Int
  /// What the checks came to.
  public var outcomes: OutcomeTally
  /// Why it has the status it has, where the counts do not say so.
  public var why: Explanation?

  /// A requirement as a motive names it.
  public init(_ specification: SpecificationResult) {
    let outcomes = specification.askedOutcomes
    self.outcomes = outcomes
    requirementFile = specification.requirementFile
    id = specification.id
    name = specification.name
    severity = specification.terms?.severity
    clause = specification.terms?.clause
    lots = specification.terms?.lots ?? []
    // What a prohibited specification found are objects, not checks.
    failed = max(
      outcomes.failed, specification.cardinality == .prohibited ? specification.failed - specification.waivedObjects : 0
    )
    notEvaluable = outcomes.notEvaluable
    checks = max(outcomes.total, failed)
    why = specification.why
  }
}
