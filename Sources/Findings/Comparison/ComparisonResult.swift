/// What came out of `diff`: what changed from one delivery of a model to the next, and what became of the findings.
public struct ComparisonResult: Sendable {
  /// Version of recol.
  public var toolVersion: String
  /// The day of the run, `YYYY-MM-DD`; nil where nobody says it.
  public var day: String?
  /// The stage that was asked for, if any.
  public var stage: String?
  /// The lot that was asked for, if any.
  public var lot: String?
  /// The model that was delivered first.
  public var old: ComparedModel
  /// The model that was delivered last.
  public var new: ComparedModel
  /// What became of the objects; nil where one of the models could not be read.
  public var objects: ObjectComparison?
  /// Says of the objects what readers need.
  public var explainer: (any ComparisonExplainer)?
  /// The requirement files, in the order given.
  public var requirementFiles: [RequirementFileResult] = []
  /// What became of the findings; nil where no requirements were given, or nothing could be checked.
  public var findings: FindingComparison?

  /// A comparison of which nothing has come out yet.
  public init(toolVersion: String, old: ComparedModel, new: ComparedModel) {
    self.toolVersion = toolVersion
    self.old = old
    self.new = new
  }

  /// What is suspicious about the new model as a whole, then about what requirements apply to.
  public var suspicions: [SubmissionSuspicion] {
    var all: [SubmissionSuspicion] = []
    if new.proxies > old.proxies {
      all.append(SubmissionSuspicion(.moreProxies, before: old.proxies, after: new.proxies))
    }
    if objects != nil, new.objects < old.objects {
      all.append(SubmissionSuspicion(.fewerObjects, before: old.objects, after: new.objects))
    }
    return all + (findings?.suspicions ?? [])
  }

  /// Whether a requirement file keeps the run from being whole.
  public var hasUnusableRequirements: Bool { requirementFiles.contains { $0.isInvalid } }

  /// How many demands of the requirement files could not be read, so that no finding is about them.
  public var refusedDemands: Int { requirementFiles.reduce(0) { $0 + $1.refusedDemands } }

  /// `error` where a model or a requirement file is unusable; `fail` where a finding is new or regressed, or where a
  /// demand could not be read; else `pass`.
  public var status: Verdict {
    if old.isUnusable || new.isUnusable || hasUnusableRequirements || objects == nil { return .error }
    guard let findings else { return .pass }
    return refusedDemands + findings.count(.new) + findings.count(.regressed) > 0 ? .fail : .pass
  }
}
