import Findings
import Requirements

/// What a facet found on an object, before its cardinality is looked at.
struct Evaluation: Equatable {
  /// Why the facet does not hold; nil where it does.
  var reason: Reason?
  /// Whether what the facet speaks of is there at all, whatever its value.
  var isPresent: Bool

  /// It is there, and as asked.
  static let holds = Evaluation(reason: nil, isPresent: true)

  /// It is there, and not as asked.
  static func differs(_ reason: Reason) -> Evaluation { Evaluation(reason: reason, isPresent: true) }

  /// It is not there.
  static func missing(_ reason: Reason) -> Evaluation { Evaluation(reason: reason, isPresent: false) }

  /// Why a requirement of a cardinality fails; nil where it holds (IDS `facet-configurations.md`).
  ///
  /// - Parameters:
  ///   - prohibited: the reason to give where it is there and must not be.
  ///   - forbidsPresence: whether a prohibited facet forbids the thing itself: it asks for no value, so that even an
  ///     empty one is forbidden.
  func reason(for cardinality: FacetCardinality, prohibited: Reason, forbidsPresence: Bool) -> Reason? {
    switch cardinality {
    case .required: reason
    case .optional: isPresent ? reason : nil
    case .prohibited:
      // What cannot be evaluated cannot be said to be absent.
      if let reason, reason.outcome == .notEvaluable { reason } else { isForbidden(forbidsPresence) ? prohibited : nil }
    }
  }

  private func isForbidden(_ forbidsPresence: Bool) -> Bool { forbidsPresence ? isPresent : reason == nil }
}
