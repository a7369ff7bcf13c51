/// How a requirement stands, as people read it: its status, where what fails may fail taken apart from what does not
/// hold.
///
/// A status says whether every check is valid; a proposal asks whether enough of them are. A report that marks both
/// alike contradicts its own proposal.
public enum Standing: String, Sendable, CaseIterable {
  /// All that was asked holds.
  case pass
  /// Checks fail, and few enough for the threshold of the cahier.
  case withinThreshold = "within-threshold"
  /// It does not hold.
  case fail
  /// All that fails is waived.
  case waived
  /// Nothing to check.
  case notApplicable = "not-applicable"
  /// It could not be found out.
  case notEvaluated = "not-evaluated"

  /// The order in which reports tell of them: what has to be looked at first.
  public static let inReports: [Standing] = [.fail, .withinThreshold, .waived, .notEvaluated, .pass, .notApplicable]

  /// Whether something of it fails or could not be evaluated, so that reports list what.
  public var isListed: Bool {
    switch self {
    case .fail, .withinThreshold, .waived, .notEvaluated: true
    case .pass, .notApplicable: false
    }
  }
}

extension SpecificationResult {
  /// How it stands by itself. Of a requirement that several models tell something of, ask the one of all of them
  /// together.
  public var standing: Standing {
    switch status {
    case .pass: return .pass
    case .notApplicable: return .notApplicable
    case .fail, .notEvaluated: break
    }
    switch askedStatus {
    case .pass, .notApplicable: return .waived
    case .notEvaluated: return .notEvaluated
    case .fail: return terms?.isReached(by: askedOutcomes) == true ? .withinThreshold : .fail
    }
  }
}
