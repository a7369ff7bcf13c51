import Findings
import Requirements

/// What a facet found on an object, before its cardinality is looked at.
struct Evaluation: Equatable {
  /// Why the facet does not hold; nil where it does.
  var reason: Reason?
  /// Why what is there and has a value does not hold; nil where it does, or where there is no value.
  var valueReason: Reason?
  /// Whether what the facet speaks of is there at all, even without a value.
  var isPresent: Bool

  /// It is there, and as asked.
  static let holds = Evaluation(reason: nil, valueReason: nil, isPresent: true)

  /// It is there, and null.
  static let null = Evaluation(reason: .absentBlank, valueReason: nil, isPresent: true)

  /// It is there, and not as asked.
  static func differs(_ reason: Reason) -> Evaluation {
    Evaluation(reason: reason, valueReason: reason, isPresent: true)
  }

  /// It is not there.
  static func missing(_ reason: Reason) -> Evaluation {
    Evaluation(reason: reason, valueReason: nil, isPresent: false)
  }

  /// Both must hold.
  func and(_ other: Evaluation) -> Evaluation {
    Evaluation(
      reason: reason ?? other.reason, valueReason: valueReason ?? other.valueReason,
      isPresent: isPresent || other.isPresent)
  }

  /// Why a requirement of a cardinality fails; nil where it holds (IDS `facet-configurations.md`).
  ///
  /// What is optional may be absent or null; what has a value, an empty one included, must be as asked (test cases
  /// `an_optional_attribute_passes_if_null`, `an_optional_attribute_fails_if_empty`).
  ///
  /// - Parameters:
  ///   - prohibited: the reason to give where it is there and must not be.
  ///   - forbidsPresence: whether a prohibited facet forbids the thing itself: it asks for no value, so that even an
  ///     empty one is forbidden.
  func reason(for cardinality: FacetCardinality, prohibited: Reason, forbidsPresence: Bool) -> Reason? {
    switch cardinality {
    case .required: reason
    case .optional: valueReason
    case .prohibited:
      // What cannot be evaluated cannot be said to be absent.
      if let reason, reason.outcome == .notEvaluable { reason } else { isForbidden(forbidsPresence) ? prohibited : nil }
    }
  }

  private func isForbidden(_ forbidsPresence: Bool) -> Bool { forbidsPresence ? isPresent : reason == nil }
}
