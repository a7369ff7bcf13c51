/// What became of the findings from one delivery to the next.
public struct FindingComparison: Sendable {
  /// A specification in both deliveries, in the words of the run; of models of two schema versions it may ask different
  /// things.
  public struct Asked: Sendable {
    /// How it came out on the old model.
    public var old: SpecificationResult
    /// How it comes out on the new model.
    public var new: SpecificationResult
    /// Its position among the specifications of the old model, by which its explainer knows it.
    public var oldPosition: Int
    /// Its position among the specifications of the new model.
    public var newPosition: Int
    /// Its requirements, and which of the old model is which of the new one.
    public let requirements: [AskedRequirement]

    /// A specification in both deliveries.
    public init(old: SpecificationResult, new: SpecificationResult, oldPosition: Int, newPosition: Int) {
      self.old = old
      self.new = new
      self.oldPosition = oldPosition
      self.newPosition = newPosition
      requirements = AskedRequirement.pairs(old.requirements, new.requirements)
    }

    /// One of ``requirements`` as the old model was asked it, else as the new one is.
    public func requirement(_ position: Int) -> RequirementResult? {
      let asked = requirements[position]
      return asked.old.map { old.requirements[$0] } ?? asked.new.map { new.requirements[$0] }
    }
  }

  /// The specifications, in the order of the requirement files.
  public var specifications: [Asked]
  /// The findings, specification by specification; within one in the order of the old model, then of the new one.
  public var findings: [ComparedFinding]
  /// What is suspicious about requirements as a whole; see ``ComparisonResult/suspicions`` for all that is.
  public var suspicions: [SubmissionSuspicion]
  /// How many objects changed that no finding of the old model is about: the owner wants the reservations worked on,
  /// and nothing else moved.
  public var changedBeside: Int
  /// Says of the old failures what readers need.
  public var oldExplainer: (any FailureExplainer)?
  /// Says of the new failures what readers need.
  public var newExplainer: (any FailureExplainer)?
  private let counts: [ComparedState: Int]

  /// What became of the findings.
  public init(
    specifications: [Asked], findings: [ComparedFinding], suspicions: [SubmissionSuspicion] = [], changedBeside: Int = 0
  ) {
    self.specifications = specifications
    self.findings = findings
    self.suspicions = suspicions
    self.changedBeside = changedBeside
    counts = findings.reduce(into: [:]) { $0[$1.state, default: 0] += 1 }
  }

  /// How many findings are in a state.
  public func count(_ state: ComparedState) -> Int { counts[state, default: 0] }

  /// How many findings are suspected of something.
  public var suspected: Int { findings.count { $0.suspicion != nil } }

  /// What was there before, as text: of a check that was valid then its value; nil where there is nothing to say.
  public func before(_ finding: ComparedFinding) -> String? {
    guard let oldExplainer else { return nil }
    let failure = finding.old ?? finding.oldObject.map { Failure(instance: $0, reason: .absentBlank) }
    let asked = specifications[finding.specification]
    let requirement = finding.requirement.flatMap { asked.requirements[$0].old }
    // What was not asked has nothing that could be said of it.
    guard let failure, (requirement == nil) == (finding.requirement == nil) else { return nil }
    return oldExplainer.actual(specification: asked.oldPosition, requirement: requirement, failure)
  }

  /// What is there now, as text: of a check that is valid now its value; nil where there is nothing to say.
  public func after(_ finding: ComparedFinding) -> String? {
    guard let newExplainer else { return nil }
    let failure = finding.new ?? finding.newObject.map { Failure(instance: $0, reason: .absentBlank) }
    let asked = specifications[finding.specification]
    let requirement = finding.requirement.flatMap { asked.requirements[$0].new }
    guard let failure, (requirement == nil) == (finding.requirement == nil) else { return nil }
    return newExplainer.actual(specification: asked.newPosition, requirement: requirement, failure)
  }
}
