/// How one model came out of a check.
public struct ModelResult: Sendable {
  /// The path as it was given.
  public var path: String
  /// SHA-256 of the bytes in lower-case hexadecimal, computed when asked; nil where there are no bytes.
  public var sha256: @Sendable () -> String?
  /// Size in bytes; nil where there are none.
  public var bytes: Int?
  /// The schema that it was read as, or as written where recol does not know it.
  public var schema: String?
  /// Number of instances.
  public var instances: Int
  /// What the header says of the file; nil where there are no bytes.
  public var header: HeaderSummary?
  /// What the model says of its IfcProject; nil where it has none.
  public var project: ObjectDescription?
  /// The disciplines that the cahiers tell by the name of the file; empty where it says none.
  public var disciplines: [String] = []
  /// The lots that make models of these disciplines, as the cahiers say; empty where they do not.
  public var lots: [String] = []
  /// What is the matter with it.
  public var problems: [Problem]
  /// Whether it was checked at all: false where a requirement file is invalid, so that nothing is.
  public var isChecked: Bool
  /// What came out, in the order of the requirement files and of the specifications in each.
  public var specifications: [SpecificationResult]
  /// Says of the failures what readers need; nil where there are none.
  public var explainer: (any FailureExplainer)?
  /// Says where the objects are, for plans; nil where there is nothing to be asked.
  public var plans: (any PlanSource)?
  /// Says which objects specifications apply to, for reports that list what passed; nil where there is nothing to ask.
  public var objects: (any CheckedObjects)?
  /// Whether another model of the run had something to be checked: then this one may have nothing.
  public var hasCheckedPeer = false
  /// Whether the run asks nothing that can be checked, of no model and of no submission: a checklist alone, or a table of
  /// another kind that was taken for requirements.
  public var wasAskedNothing = false
  /// Whether the run has a cahier and could evaluate nothing, in no model and in no submission.
  public var isOfEmptyRun = false
  /// How many demands of the run could not be read, so that nobody knows whether the model meets them.
  public var refusedDemands = 0

  /// The outcome for one model; with a path and a problem alone where there was nothing to read.
  public init(
    path: String, sha256: @escaping @Sendable () -> String? = { nil }, bytes: Int? = nil, schema: String? = nil,
    instances: Int = 0, header: HeaderSummary? = nil, problems: [Problem] = [], isChecked: Bool = true,
    specifications: [SpecificationResult] = [], explainer: (any FailureExplainer)? = nil
  ) {
    self.path = path
    self.sha256 = sha256
    self.bytes = bytes
    self.schema = schema
    self.instances = instances
    self.header = header
    self.problems = problems
    self.isChecked = isChecked
    self.specifications = specifications
    self.explainer = explainer
  }

  /// Whether the model is unreadable, truncated or of a schema that recol does not know.
  public var isUnusable: Bool { problems.contains { $0.code.consequence != .none } }

  /// What keeps it from being used; nil where nothing does.
  public var unusableProblem: Problem? { problems.first { $0.code.consequence != .none } }

  /// Whether it was read until where it ends too early: what is missing of it may look like faults of what is there.
  public var isCut: Bool { unusableProblem?.code.consequence == .unreadable && !specifications.isEmpty }

  /// `error` where it is unusable or was not checked; else `fail` where a specification fails or is not evaluated;
  /// else `pass`. Where the run asks or evaluates nothing, or asks what could not be read, nothing is said to conform: `fail`.
  /// With a cahier it is `fail` where the model is to be redone: thresholds say what suffices.
  public var status: Verdict {
    if isUnusable || !isChecked { return .error }
    if wasAskedNothing || isOfEmptyRun || refusedDemands > 0 { return .fail }
    if let proposed { return proposed.proposal == .toBeRedone ? .fail : .pass }
    let conforms = specifications.allSatisfy { $0.status == .pass || $0.status == .notApplicable }
    return conforms ? .pass : .fail
  }

  /// Whether all that is asked is for models of other disciplines.
  public var isOfOtherDiscipline: Bool {
    !specifications.isEmpty && specifications.allSatisfy { $0.why?.why == .otherDiscipline }
  }

  /// Whether requirements of a cahier were asked of it, and none concerns it, while they do another model of the run or
  /// the submission.
  public var isUnconcerned: Bool {
    guard hasCheckedPeer || isOfOtherDiscipline, !isOfEmptyRun, !isUnusable, isChecked else { return false }
    return specifications.contains { $0.terms != nil } && specifications.allSatisfy { $0.status == .notApplicable }
  }

  /// What is proposed for this model alone; nil without a cahier, where all of it is for other disciplines or concerns
  /// other models, and where nothing is left of it but what is judged of all models together.
  public var proposed: ProposedVerdict? {
    if isUnconcerned { return nil }
    let own = specifications.filter { $0.why?.why != .judgedTogether }
    if own.count < specifications.count, own.allSatisfy({ $0.status == .notApplicable }) { return nil }
    let asked = own.contains { $0.terms != nil && $0.why?.why != .otherDiscipline }
    guard asked else { return nil }
    return ProposedVerdict(specifications, refusedDemands: refusedDemands)
  }
}
