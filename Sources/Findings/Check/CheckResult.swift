/// What came out of `check`: models against requirement files.
public struct CheckResult: Sendable {
  /// Version of recol.
  public var toolVersion: String
  /// The day of the run, `YYYY-MM-DD`; nil where nobody says it.
  public var day: String?
  /// The stage that was asked for, if any.
  public var stage: String?
  /// The lot that was asked for, if any.
  public var lot: String?
  /// The days by which something has to be done, where cahiers and the command line say enough.
  public var deadlines: [Deadline] = []
  /// The delays of cahiers that have no end yet, since the day that they run from was not given.
  public var pendingDeadlines: [PendingDeadline] = []
  /// The holidays that deadlines go by, as the cahier or the command line names them: `france`, `alsace-moselle`; nil
  /// where no delay is stated.
  public var calendar: String?
  /// The rules that the decision on the stage follows; nil where no cahier says.
  public var regime: DecisionRegime?
  /// The text that says so.
  public var regimeSource: String?
  /// Whether the sound part of an invalid requirement file was checked (`--allow-invalid`).
  public var allowsInvalid: Bool
  /// The requirement files, in the order given.
  public var requirementFiles: [RequirementFileResult]
  /// The models, in the order given.
  public var models: [ModelResult]
  /// What belongs to no single model; nil where nothing of the kind was asked.
  public var submission: SubmissionResult?
  /// What a baseline, waivers and a threshold make of it; nil where none of them was asked for.
  public var gate: GateResult?

  /// The outcome of a run.
  public init(
    toolVersion: String, stage: String? = nil, lot: String? = nil, allowsInvalid: Bool = false,
    requirementFiles: [RequirementFileResult], models: [ModelResult], submission: SubmissionResult? = nil
  ) {
    self.toolVersion = toolVersion
    self.stage = stage
    self.lot = lot
    self.allowsInvalid = allowsInvalid
    self.requirementFiles = requirementFiles
    self.models = models
    self.submission = submission
  }

  /// Whether a requirement file keeps the run from being whole: unreadable, or invalid where that is not allowed.
  public var hasUnusableRequirements: Bool {
    requirementFiles.contains { allowsInvalid ? $0.status == .error : $0.isInvalid }
  }

  /// How many demands of the requirement files could not be read, so that nothing was checked for them.
  public var refusedDemands: Int { requirementFiles.reduce(0) { $0 + $1.refusedDemands } }

  /// `error` where a model, a folder or a requirement file is; else `fail` where a model or the submission is, where
  /// none of what a cahier asks could be evaluated, or where a part of it could not even be read; else `pass`.
  public var status: Verdict {
    if hasUnusableRequirements || models.contains(where: \.isUnusable) { return .error }
    if submission?.isUnusable == true { return .error }
    if submission?.status == .fail || refusedDemands > 0 { return .fail }
    return models.contains { $0.status == .fail } || hasEvaluatedNothing ? .fail : .pass
  }

  /// Whether nothing of what a cahier asks was checked and said something: nobody may take that for conforming. Without
  /// a cahier an IDS says itself what may be absent.
  public var hasEvaluatedNothing: Bool {
    proposed?.motives.contains { $0.reason == .nothingEvaluated } == true
  }

  /// The first requirement file that names the lot of that id; nil where none does.
  public func lot(_ id: String) -> CahierNames.Lot? {
    requirementFiles.lazy.compactMap { $0.names.lot(id) }.first
  }

  /// The first requirement file's name of the stage of that id; nil where none has it.
  public func stageTitle(_ id: String) -> String? {
    requirementFiles.lazy.compactMap { $0.names.stage(id)?.title }.first { !$0.isEmpty }
  }

  /// Whether nobody chose one of the stages that a cahier has, so that what any of them asks is asked.
  public var asksAllStages: Bool {
    stage == nil && requirementFiles.contains { $0.kind == .cahier && !$0.names.stages.isEmpty }
  }

  /// Whether there was something to check and the requirement files ask nothing of it: not at the stage, not of the lot.
  public var asksNothing: Bool { models.contains { $0.wasAskedNothing && $0.isChecked && !$0.isUnusable } }

  /// Whether one of the requirement files is a cahier.
  public var hasCahier: Bool { requirementFiles.contains { $0.kind == .cahier } }

  /// What is proposed for all models together; nil without a cahier, and where nothing was checked because a
  /// requirement file is unsound.
  public var proposed: ProposedVerdict? {
    guard hasCahier, !hasUnusableRequirements else { return nil }
    return ProposedVerdict(
      submissionSpecifications, unusableModels: models.count { $0.isUnusable || !$0.isChecked },
      unreadFolders: submission?.problems.count ?? 0, refusedDemands: refusedDemands,
      checklist: requirementFiles.flatMap(\.checklist))
  }

  /// What the proposal corresponds to in the words of the general clauses; nil where no cahier says which rules the
  /// stage follows.
  public var proposedDecision: ProposedDecision? {
    guard let proposed, let regime else { return nil }
    return ProposedDecision(proposed, regime: regime, source: regimeSource)
  }

  /// What could not be evaluated, requirement by requirement; empty without a cahier. With the checklists of
  /// ``requirementFiles`` it is what a person has to look at and to sign.
  public var notEvaluated: [NotEvaluatedRequirement] {
    hasCahier ? submissionSpecifications.compactMap(NotEvaluatedRequirement.init) : []
  }

  /// What the specifications say of the submission, each once: of all models together, and of what belongs to none.
  /// Objects that must be somewhere may be in any of the models.
  public var submissionSpecifications: [SpecificationResult] {
    SubmissionSpecifications.merged(parts)
  }

  /// The same of what one lot has to provide: in each model what is asked of it there.
  public func submissionSpecifications(ofLot lot: String) -> [SpecificationResult] {
    SubmissionSpecifications.merged(parts.map { $0.filter { $0.terms?.lots.contains(lot) == true } })
  }

  /// What is said of each model, and of the submission.
  private var parts: [[SpecificationResult]] { models.map(\.specifications) + [submission?.specifications ?? []] }

  /// How complete the information of all models together is; empty without a cahier.
  public var completeness: [CompletenessRow] {
    Completeness.rows(of: submissionSpecifications, parts: Array(parts.joined()), lot: lot)
  }

  /// How complete the information of all models together is by lot and usage; without lots where there is no cahier.
  public var usageCompleteness: UsageCompleteness {
    UsageCompleteness(Array(parts.joined()), lot: lot)
  }

  /// How complete the information of one model is; empty without a cahier.
  public func completeness(of model: ModelResult) -> [CompletenessRow] {
    Completeness.rows(of: model.specifications, parts: model.specifications, lot: lot)
  }
}
