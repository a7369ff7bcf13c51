import Findings

/// Whether what is asked of an object as a condition holds.
enum ConditionAnswer: Equatable {
  case holds
  case fails
  /// Nobody can tell, and why: a number in a unit that is not known is neither below a bound nor above it.
  case unknown(Reason)

  /// - Parameter reason: why the facet does not hold; nil where it does.
  init(_ reason: Reason?) {
    guard let reason else {
      self = .holds
      return
    }
    self = reason.outcome == .notEvaluable ? .unknown(reason) : .fails
  }

  /// What is said where the opposite is asked; of what nobody can tell, nobody can tell the opposite.
  var negated: ConditionAnswer {
    switch self {
    case .holds: .fails
    case .fails: .holds
    case .unknown: self
    }
  }

  /// Both must hold: one that fails decides, whatever is unknown of the other.
  func and(_ other: ConditionAnswer) -> ConditionAnswer {
    switch (self, other) {
    case (.fails, _), (_, .fails): .fails
    case (.unknown, _): self
    case (.holds, _): other
    }
  }
}
