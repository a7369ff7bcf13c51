/// What came out of `check`: models against requirement files.
public struct CheckResult: Sendable {
  /// Version of recol.
  public var toolVersion: String
  /// The stage that was asked for, if any.
  public var stage: String?
  /// The requirement files, in the order given.
  public var requirementFiles: [RequirementFileResult]
  /// The models, in the order given.
  public var models: [ModelResult]

  /// The outcome of a run.
  public init(
    toolVersion: String, stage: String? = nil, requirementFiles: [RequirementFileResult], models: [ModelResult]
  ) {
    self.toolVersion = toolVersion
    self.stage = stage
    self.requirementFiles = requirementFiles
    self.models = models
  }

  /// `error` where a model or a requirement file is; else `fail` where a model is; else `pass`.
  public var status: Verdict {
    if requirementFiles.contains(where: \.isInvalid) || models.contains(where: \.isUnusable) { return .error }
    return models.contains { $0.status == .fail } ? .fail : .pass
  }
}
