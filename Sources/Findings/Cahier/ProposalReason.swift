/// Why a proposal is what it is: a closed list. The comment says what the numbers of a ``ProposalMotive`` are.
public enum ProposalReason: String, Sendable, CaseIterable {
  /// Models could not be read, or were not checked. Numbers: models.
  case modelsUnusable = "models-unusable"
  /// Folders could not be gone through, so that models may be missing. Numbers: folders.
  case foldersUnread = "folders-unread"
  /// Blocking requirements are not met. Numbers: requirements, checks that fail.
  case blockingFailures = "blocking-failures"
  /// Major requirements are below their threshold. Numbers: requirements.
  case majorBelowThreshold = "major-below-threshold"
  /// Requirements that are no cahier's are not met. Numbers: specifications.
  case otherFailures = "other-failures"
  /// Nothing could be evaluated. Without numbers.
  case nothingEvaluated = "nothing-evaluated"
  /// Minor requirements are below their threshold. Numbers: requirements.
  case minorBelowThreshold = "minor-below-threshold"
  /// Checks fail, and few enough for the thresholds. Numbers: requirements, checks.
  case failuresWithinThreshold = "failures-within-threshold"
  /// Checks could not be made. Numbers: requirements, checks.
  case notEvaluable = "not-evaluable"
  /// Findings are waived: nobody has to mend them. Numbers: requirements, findings.
  case waived
  /// Demands of a sheet could not be read, so that nothing is checked for them. Numbers: demands.
  case demandsRefused = "demands-refused"
  /// Points that no program can check wait for a person to sign them. Numbers: points, blocking ones of them.
  case toBeSigned = "to-be-signed"
  /// All checks are valid. Numbers: checks.
  case allValid = "all-valid"

  /// What the reason leads to, whatever else there is.
  public var proposal: Proposal {
    switch self {
    case .modelsUnusable, .foldersUnread, .blockingFailures, .majorBelowThreshold, .otherFailures, .nothingEvaluated:
      .toBeRedone
    case .minorBelowThreshold, .failuresWithinThreshold, .notEvaluable, .waived, .demandsRefused,
      .toBeSigned:
      .conformWithRemarks
    case .allValid: .conform
    }
  }
}

/// A ``ProposalReason`` with its numbers.
public struct ProposalMotive: Sendable, Equatable {
  /// What it says.
  public var reason: ProposalReason
  /// What the sentence is filled with.
  public var numbers: [Int]

  /// A motive.
  public init(_ reason: ProposalReason, _ numbers: [Int] = []) {
    self.reason = reason
    self.numbers = numbers
  }
}
