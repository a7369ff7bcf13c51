/// All that a scan keeps of one model: what stands on its line.
public struct ModelLine: Sendable {
  /// How a model came out of a scan.
  public enum Status: String, Sendable, CaseIterable {
    /// It was read, and nothing was asked of it: there are no requirements, or all are for other disciplines.
    case read
    case pass
    case fail
    /// It could not be read, or not to its end.
    case error
  }

  /// The path as it was given; a byte that is not UTF-8 is written `\xE9`.
  public var path: String
  /// The bytes of the path where it is not UTF-8.
  public var pathBytes: [UInt8]?
  /// The path of the archive that it is a member of; nil where the file is the model.
  public var archive: String?
  /// When the file was modified, in nanoseconds since 1970 (UTC); nil where nobody may ask.
  public var modified: Int64?
  /// How it came out.
  public var status: Status
  /// SHA-256 of the model's bytes, those of the member where it is one; nil where there are none.
  public var sha256: String?
  /// Size of the model in bytes; nil where there are none.
  public var bytes: Int?
  /// Size of the file on disk; nil where nobody may ask.
  public var fileBytes: Int?
  /// The schema that it was read as, or as written where recol does not know it.
  public var schema: String?
  /// Number of instances.
  public var instances = 0
  /// What its header says; nil where there is none.
  public var header: HeaderSummary?
  /// What is the matter with it.
  public var problems: [Problem]
  /// Instances by class as the schema spells it, resource entities included, sorted.
  public var classes: [ClassCount] = []
  /// What it holds; nil where it could not be read as a model.
  public var inventory: ModelInventory?
  /// Whether what is asked reads the name of its file.
  public var readsName = false
  /// What it was asked; nil where that is nothing.
  public var asked: AskedProfile?
  /// What is proposed, with a cahier.
  public var proposal: Proposal?
  /// What came out of each specification; nil where nothing was asked.
  public var answers: [SpecificationAnswer]?

  /// A model of which nothing is known but what is the matter with it.
  public init(path: String, pathBytes: [UInt8]? = nil, status: Status = .error, problems: [Problem] = []) {
    (self.path, self.pathBytes, self.status, self.problems) = (path, pathBytes, status, problems)
  }
}

/// How a specification came out on a model, in counts.
public struct SpecificationAnswer: Sendable {
  /// The outcome; its failures are not looked at.
  public var result: SpecificationResult
  /// Its failures in counts, by requirement, class and reason, in this order.
  public var gaps: [Gap]

  /// An answer.
  public init(result: SpecificationResult, gaps: [Gap]) { (self.result, self.gaps) = (result, gaps) }

  /// So many objects of a class that fail a requirement for one reason.
  public struct Gap: Sendable, Equatable {
    /// Position of the requirement; -1 for what a prohibited specification found.
    public var requirement: Int
    /// The class as the schema spells it; empty where it is the model as a whole that fails.
    public var className: String
    /// Why.
    public var reason: Reason
    /// How many.
    public var objects: Int

    /// A gap.
    public init(requirement: Int, className: String, reason: Reason, objects: Int) {
      (self.requirement, self.className, self.reason, self.objects) = (requirement, className, reason, objects)
    }
  }

  /// Counts the failures of a result.
  ///
  /// - Complexity: O(failures): each is asked for its class.
  public init(counting result: SpecificationResult, explainer: (any FailureExplainer)?, position: Int) {
    let explainer = explainer?.forOneThread(specification: position)
    func gaps(of failures: [Failure], requirement: Int) -> [Gap] {
      struct Key: Hashable {
        let className: String
        let reason: Reason
      }
      var counts: [Key: Int] = [:]
      for failure in failures {
        let name = failure.instance == 0 ? "" : explainer?.className(of: failure) ?? ""
        counts[Key(className: name, reason: failure.reason), default: 0] += 1
      }
      return counts.map { key, count in
        Gap(requirement: requirement, className: key.className, reason: key.reason, objects: count)
      }
      .sorted { ($0.className, $0.reason.code) < ($1.className, $1.reason.code) }
    }
    self.init(
      result: result,
      gaps: gaps(of: result.failures, requirement: -1)
        + result.requirements.enumerated().flatMap { gaps(of: $1.failures, requirement: $0) })
  }
}
