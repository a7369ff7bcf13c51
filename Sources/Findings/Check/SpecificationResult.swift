/// How one specification came out on one model.
public struct SpecificationResult: Sendable {
  /// Position of its file in ``CheckResult/requirementFiles``.
  public var requirementFile: Int
  /// Its identifier, or its position in its file, counted from 1.
  public var id: String
  /// Its name.
  public var name: String
  /// Whether applicable objects must, may or must not be there.
  public var cardinality: Cardinality
  /// What it applies to, as a phrase in the language of the run; filled in by whoever knows the language.
  public var applicability: String
  /// How it came out.
  public var status: Status
  /// Why, where the counts do not say so.
  public var why: Explanation?
  /// How it stands to a baseline and to waivers, where it fails without a failure of any object (``failsAsWhole``).
  public var state = FindingState.unjudged
  /// What else is worth saying: a class or a data type that cannot match.
  public var remarks: [Explanation]
  /// Objects to which it applies.
  public var applicable: Int
  /// Applicable objects of which every requirement holds.
  public var passed: Int
  /// Applicable objects of which some requirement fails; all of them where the specification is prohibited.
  public var failed: Int
  /// What a prohibited specification found, in file order; empty for the others.
  public var failures: [Failure]
  /// Of the objects that a prohibited specification found, those that a waiver is for.
  public var waivedObjects = 0
  /// Its requirements, in the order of the file.
  public var requirements: [RequirementResult]
  /// What a cahier says beside; nil for a specification of an IDS.
  public var terms: RequirementTerms?
  /// Its checks by class and storey, where a cahier asks; empty for a specification of an IDS.
  public var places: [PlaceTally]
  /// The specification in the words of its IDS; nil for one of a cahier.
  public var form: IDSForm?

  /// The outcome of one specification.
  public init(
    requirementFile: Int = 0, id: String, name: String, cardinality: Cardinality, applicability: String = "",
    status: Status, why: Explanation? = nil, remarks: [Explanation] = [], applicable: Int = 0, passed: Int = 0,
    failed: Int = 0, failures: [Failure] = [], requirements: [RequirementResult] = [],
    terms: RequirementTerms? = nil, places: [PlaceTally] = []
  ) {
    self.requirementFile = requirementFile
    self.id = id
    self.name = name
    self.cardinality = cardinality
    self.applicability = applicability
    self.status = status
    self.why = why
    self.remarks = remarks
    self.applicable = applicable
    self.passed = passed
    self.failed = failed
    self.failures = failures
    self.requirements = requirements
    self.terms = terms
    self.places = places
  }

  /// Applicable objects of which nothing fails and something cannot be evaluated; none where nothing is asked of them.
  public var notEvaluable: Int { status == .notApplicable ? 0 : max(0, applicable - passed - failed) }

  /// The outcomes of its checks: one requirement on one applicable object each; where the specification is prohibited,
  /// each object that it found is a check that fails.
  public var outcomes: OutcomeTally {
    var sum = requirements.reduce(into: OutcomeTally()) { $0 += $1.outcomes }
    sum.invalid += prohibitedObjects
    return sum
  }

  /// Objects that are there although the specification prohibits them.
  public var prohibitedObjects: Int { cardinality == .prohibited ? max(failed, failures.count) : 0 }

  /// Whether it fails, or could not be evaluated, without a failure of any object: too few objects, an unsound
  /// specification. What only a submission can be asked is no finding on a single model.
  public var failsAsWhole: Bool {
    isOpen && failed == 0
      && requirements.allSatisfy { $0.failed + $0.notEvaluable == 0 }
  }

  /// Whether it fails, or was not evaluated for another reason than that something listed for the stage was not given.
  public var isOpen: Bool { (status == .fail || status == .notEvaluated) && !lacksSubmission }

  /// Whether it was not evaluated because a single model is no submission, or because a stage lists documents and no
  /// folder of them was given.
  public var lacksSubmission: Bool {
    guard status == .notEvaluated, let why else { return false }
    return why.why == .noSubmission || why.why == .noDocuments && !why.arguments.isEmpty
  }

  /// Whether it is a blocking requirement of a cahier that is not met: its checks are below the threshold.
  public var blocks: Bool {
    guard let terms, terms.severity == .blocking else { return false }
    let outcomes = askedOutcomes
    switch askedStatus {
    case .pass, .notApplicable: return false
    case .fail: return !terms.isReached(by: outcomes)
    case .notEvaluated: return outcomes.total > 0 && !terms.isReached(by: outcomes)
    }
  }
}
