public import Findings
import IFCModel
public import Requirements

/// Finds out what became of findings: requirement by requirement and object by object, as the objects were matched.
public struct FindingComparer {
  private let objects: MatchedNames
  private let old: CheckedSide
  private let new: CheckedSide
  private let suspicions: SuspicionReader

  /// - Parameters:
  ///   - comparison: the two models.
  ///   - placeholders: the words that stand for no value; nil where they are not looked for.
  ///   - prescribes: whether a requirement, by the positions of its specification in the old model and of its own,
  ///     says itself what the value must be, so that one value for all is what it asks for.
  public init(
    _ comparison: ModelComparison, old: CheckedSide, new: CheckedSide, placeholders: PlaceholderSet?,
    prescribes: @escaping @Sendable (_ specification: Int, _ requirement: Int) -> Bool = { _, _ in false }
  ) {
    objects = MatchedNames(comparison)
    self.old = old
    self.new = new
    suspicions = SuspicionReader(placeholders: placeholders, prescribes: prescribes)
  }

  /// What became of all findings.
  ///
  /// - Parameter changes: what became of the objects.
  /// - Complexity: O(findings × log objects), and for those that are gone what it costs to ask their objects again.
  public func compare(_ changes: ObjectComparison) -> FindingComparison {
    let asked = FindingComparison.Asked.pairs(old.specifications, new.specifications)
    var findings: [ComparedFinding] = []
    var beside: [SubmissionSuspicion] = []
    for (number, pair) in asked.enumerated() {
      findings += wholeFinding(pair, number)
      for requirement in FindingComparer.lists(pair) {
        let comparer = RequirementComparer(
          pair, number, requirement, objects: objects, old: old.explainer, new: new.explainer, suspicions)
        findings += comparer.findings()
      }
      if let fewer = fewerObjects(pair, number) { beside.append(fewer) }
    }
    var result = FindingComparison(specifications: asked, findings: findings, suspicions: beside)
    (result.oldExplainer, result.newExplainer) = (old.explainer, new.explainer)
    suspicions.markUniformValues(&result)
    let concerned = Set(findings.compactMap { $0.old == nil ? nil : $0.oldObject })
    result.changedBeside = changes.changed.count { !$0.isRenamedOnly && !concerned.contains($0.old) }
    return result
  }

  /// The positions of the requirements; nil for what a prohibited specification found.
  private static func lists(_ pair: FindingComparison.Asked) -> [Int?] {
    if pair.old.cardinality == .prohibited { return [nil] }
    return pair.requirements.indices.map { $0 }
  }

  /// What became of a specification that asks for objects to be there at all.
  private func wholeFinding(_ pair: FindingComparison.Asked, _ number: Int) -> [ComparedFinding] {
    let (before, after) = (FindingComparer.missing(pair.old), FindingComparer.missing(pair.new))
    if before == nil, after == nil { return [] }
    let state: ComparedState =
      switch (before, after) {
      case (let before?, let after?): after < before ? .partlyCleared : .remaining
      case (_?, nil): pair.new.wasEvaluated ? .cleared : .unverifiable
      default: pair.old.wasEvaluated ? .regressed : .new
      }
    return [ComparedFinding(state, specification: number, requirement: nil)]
  }

  /// How far a specification is from the number of objects that it asks for; nil where it has it.
  private static func missing(_ result: SpecificationResult) -> Int? {
    guard result.status == .fail, let why = result.why else { return nil }
    let numbers = why.arguments.compactMap { Int($0) }
    switch why.why {
    case .requiredButNone, .requiredInEach: return .max
    case .tooFew, .tooMany: return numbers.count > 1 ? abs(numbers[0] - numbers[1]) : .max
    default: return nil
    }
  }

  private func fewerObjects(_ pair: FindingComparison.Asked, _ number: Int) -> SubmissionSuspicion? {
    guard pair.old.cardinality != .prohibited, pair.new.applicable < pair.old.applicable,
      !pair.old.requirements.contains(where: { $0.facet == .rule })
    else { return nil }
    return SubmissionSuspicion(
      .fewerObjects, specification: number, before: pair.old.applicable, after: pair.new.applicable)
  }
}
