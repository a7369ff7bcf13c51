public import Findings
public import IFCSchema
import IFCModel
import ModelRules
public import Requirements

/// Asks the rules on a submission that requirement files name.
public struct SubmissionRun: Sendable {
  private struct Plan: Sendable {
    let specification: Specification
    let file: Int
    let rule: any SubmissionRule
    let carriers: ModelCarriers
    var subject: SubmissionSubject { type(of: rule).subject }
  }

  private let plans: [Plan]

  /// Takes the rules on submissions out of requirement files.
  public init(_ files: [RequirementFile]) {
    plans = files.enumerated().flatMap { number, file in
      file.specifications.compactMap { specification in
        guard let request = specification.ruleRequest, let rule = SubmissionCatalogue.rule(request) else { return nil }
        return Plan(specification: specification, file: number, rule: rule, carriers: ModelCarriers(request))
      }
    }
  }

  /// The specifications that ask for the rules, in the order of ``check(_:)``, with the position of the file of each.
  public var specifications: [(specification: Specification, file: Int)] {
    plans.map { ($0.specification, $0.file) }
  }

  /// Whether no rule is asked for.
  public var isEmpty: Bool { plans.isEmpty }

  /// Whether a rule looks at files beside the models.
  public var asksForDocuments: Bool { plans.contains { [.documents, .files, .lists].contains($0.subject) } }

  /// What models must tell of themselves, beyond what they always do.
  public var facts: Set<FactKind> { plans.reduce(into: []) { $0.formUnion(type(of: $1.rule).facts) } }

  /// What of each model is counted, each once; see ``SubmissionRule/counted``.
  public var counted: Set<String> { Set(plans.flatMap(\.rule.counted)) }

  /// The names of the classes that a model must keep although they are geometry.
  public func classNames(in schema: Schema) -> [String] {
    facts.contains(.placements) ? PlacementReader.classes : []
  }

  /// Asks all rules, several at once.
  ///
  /// - Returns: an outcome for each of ``specifications``, with a reason where the rule was not asked; and where the
  ///   failures are: the `detail` of a failure is a position in `findings`.
  public func check(
    _ submission: SubmissionContext, threads: Int = 1
  ) -> (specifications: [SpecificationResult], findings: [SubmissionFinding]) {
    let answers = Slots.map(count: plans.count, threads: threads, stretch: 1) { [plans] range in
      range.map { SubmissionRun.answer(of: plans[$0], to: submission) }
    }
    var findings: [SubmissionFinding] = []
    let results = zip(plans, answers.joined()).map { plan, answer -> SpecificationResult in
      switch answer {
      case .notAsked(let result): return result
      case .tally(let tally):
        let shift = UInt32(clamping: findings.count)
        findings += tally.findings
        let failures = tally.failures.map {
          Failure(instance: $0.instance, reason: $0.reason, detail: $0.detail + shift)
        }
        var result = SpecificationResult(
          plan.specification, file: plan.file, outcomes: tally.outcomes, failures: failures)
        if tally.outcomes.total == 0 { result.why = Explanation(.nothingToCompare) }
        return result
      }
    }
    return (results, findings)
  }

  /// What came of a rule.
  private enum Answer: Sendable {
    /// It was not asked; the result says why.
    case notAsked(SpecificationResult)
    /// What it found.
    case tally(SubmissionTally)
  }

  private static func answer(of plan: Plan, to whole: SubmissionContext) -> Answer {
    // What is expected of a delivery is asked of all of it, whoever made what came.
    let isOfModels = [.models, .severalModels, .documents, .lists].contains(plan.subject)
    let submission = isOfModels ? plan.carriers.part(of: whole) : whole
    guard let why = reasonNotToAsk(plan.subject, submission) else { return .tally(plan.rule.check(submission)) }
    var result = SpecificationResult(plan.specification, file: plan.file, notAsked: why)
    // What would be missing of a submission is named: the requirement holds of it, and nobody can judge it.
    if why == .noSubmission {
      let missing = plan.rule.check(submission).findings.compactMap(\.actual)
      result.why = Explanation(why, missing)
      if !missing.isEmpty { result.status = .notEvaluated }
    }
    if why == .unreadableDocuments { result.status = .notEvaluated }
    if why == .noDocuments, let request = plan.specification.ruleRequest {
      // What a cahier asks at a stage is due, and nobody has looked; sets without stages ask where there is something.
      let isDue = !request.stageOrder.isEmpty && !request.isImplied
      let listed = isDue || request.code != DocumentManifest.code ? [] : request.documents.map(\.id)
      if isDue || !listed.isEmpty { result.status = .notEvaluated }
      result.why = Explanation(why, listed)
    }
    return .notAsked(result)
  }

  private static func reasonNotToAsk(_ subject: SubmissionSubject, _ submission: SubmissionContext) -> Why? {
    if submission.hasUnreadableDocuments, [.documents, .files, .lists].contains(subject) {
      return .unreadableDocuments
    }
    return switch subject {
    case .models: submission.models.count < 2 ? .singleModel : nil
    case .severalModels: submission.paths.count < 2 ? .singleModel : nil
    case .delivery: submission.isWhole ? nil : .noSubmission
    case .documents: submission.documentFolder == nil ? .noDocuments : nil
    case .files: submission.documentFolder == nil && !submission.isWhole ? .noDocuments : nil
    case .lists: submission.documentFolder == nil && submission.lists.isEmpty ? .noDocuments : nil
    }
  }
}
