import Findings

/// What has to be known of the failures of one requirement in order to judge them.
struct FindingLookUp: Sendable {
  /// What was looked up of a failure.
  struct Seen: Sendable {
    /// Nil where there is no baseline to be compared with.
    let fingerprint: Fingerprint?
    /// The position of the waiver that is for it; nil where none is.
    let waiver: Int?
  }

  let explainer: (any FailureExplainer)?
  let fingerprints: FingerprintList
  let matcher: WaiverMatcher
  let specification: Int
  let requirement: Int?
  let wantsFingerprint: Bool

  /// Whether anything has to be looked up at all.
  var isNeeded: Bool { wantsFingerprint || !matcher.isEmpty }

  /// Looks a failure up.
  func seen(_ failure: Failure) -> Seen {
    let object = failure.instance == 0 ? nil : explainer?.describe(failure)
    let fingerprint =
      wantsFingerprint
      ? fingerprints.fingerprint(
        of: failure, object,
        found: explainer?.actual(specification: specification, requirement: requirement, failure)) : nil
    return Seen(fingerprint: fingerprint, waiver: matcher.waiver(of: object))
  }
}
