import Findings

/// What has to be known of the failures of one requirement in order to judge them.
struct FindingLookUp: Sendable {
  /// What was looked up of a failure.
  struct Seen: Sendable {
    /// Nil where there is no baseline to be compared with.
    let fingerprint: Fingerprint?
    /// How bad the count is that was found; nil for a finding on an object, and for one that is none.
    let magnitude: Double?
    /// The position of the waiver that is for it; nil where none is.
    let waiver: Int?
    /// The GlobalId by which the waiver names the object; nil where it names it otherwise.
    let globalId: String?
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
    func found() -> String? {
      explainer?.actual(specification: specification, requirement: requirement, failure)
    }
    let fingerprint = wantsFingerprint ? fingerprints.fingerprint(of: failure, object, found: found()) : nil
    let magnitude = wantsFingerprint && failure.instance == 0 ? CountMagnitude.of(found()) : nil
    let waiver = matcher.waiver(of: object)
    let globalId = waiver.flatMap { number in object?.globalId.flatMap { matcher.names($0, in: number) ? $0 : nil } }
    return Seen(fingerprint: fingerprint, magnitude: magnitude, waiver: waiver, globalId: globalId)
  }
}
