/// What came out of a check that belongs to no single model: how files stand to each other, and what was found beside
/// them.
public struct SubmissionResult: Sendable {
  /// What came out of the rules between files, in the order of the requirement files.
  public var specifications: [SpecificationResult]
  /// Says of the failures what readers need; nil where there are none.
  public var explainer: (any FailureExplainer)?
  /// Files of the folders that are no models, and links that were not followed, in the order of their paths.
  public var leftOut: [FileProblem]
  /// Folders that could not be read as they were asked for: missing, or no folder.
  public var problems: [FileProblem]

  /// An outcome.
  public init(
    specifications: [SpecificationResult] = [], explainer: (any FailureExplainer)? = nil, leftOut: [FileProblem] = [],
    problems: [FileProblem] = []
  ) {
    self.specifications = specifications
    self.explainer = explainer
    self.leftOut = leftOut
    self.problems = problems
  }

  /// Whether a folder that was asked for could not be read.
  public var isUnusable: Bool { !problems.isEmpty }

  /// `error` where a folder could not be read; else `fail` where a rule fails or is not evaluated, unless thresholds of
  /// a cahier say that it suffices; else `pass`. What was not evaluated because a single model is no submission lets
  /// nothing fail: the proposal tells it.
  public var status: Verdict {
    if isUnusable { return .error }
    let open = specifications.filter(\.isOpen)
    return open.isEmpty || ProposedVerdict(open).proposal != .toBeRedone ? .pass : .fail
  }
}

/// A file, and why it is told of.
public struct FileProblem: Sendable, Equatable {
  /// The path, as reports name it.
  public var path: String
  /// What is the matter with it.
  public var problem: Problem

  /// A file, and why it is told of.
  public init(path: String, _ problem: Problem) {
    self.path = path
    self.problem = problem
  }
}
