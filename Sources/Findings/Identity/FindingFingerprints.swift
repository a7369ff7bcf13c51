/// Gives the findings of one list of specifications their fingerprints, when somebody asks.
///
/// Into a fingerprint go the specification, what its requirement asks of, and the object (``RequirementKeys``,
/// ``ObjectIdentity``). The model does not: an object that moves to another file is the same. Only where a finding is
/// on a model as a whole and the run has several models, the file's name goes in.
///
/// Findings may have one fingerprint: two doors without GlobalId, of one type and name, on one storey. Whoever compares
/// findings counts them.
public struct FindingFingerprints: Sendable {
  private let keys: RequirementKeys
  private let explainer: (any FailureExplainer)?
  private let model: String

  /// - Parameter model: what tells the model from the others of the run; empty where it is alone.
  init(_ specifications: [SpecificationResult], explainer: (any FailureExplainer)?, model: String) {
    keys = RequirementKeys(specifications)
    self.explainer = explainer
    self.model = model
  }

  /// The fingerprints of the failures of one requirement.
  ///
  /// - Parameter requirement: its position; nil for what a prohibited specification found.
  public func list(specification: Int, requirement: Int?) -> FingerprintList {
    let digest = FingerprintDigest(
      keys.specifications[specification], keys.key(specification: specification, requirement: requirement))
    return FingerprintList(digest: digest, explainer: explainer, model: model)
  }

  /// The fingerprint of a specification that does not hold as a whole: nothing applies, too few objects.
  public func fingerprint(ofSpecification specification: Int) -> Fingerprint {
    var digest = FingerprintDigest(keys.specifications[specification], "specification")
    digest.add(model)
    return digest.fingerprint
  }
}

/// Gives the failures of one requirement their fingerprints.
public struct FingerprintList: Sendable {
  fileprivate let digest: FingerprintDigest
  fileprivate let explainer: (any FailureExplainer)?
  fileprivate let model: String

  /// The same list, which asks another explainer of the same model.
  public func asking(_ explainer: (any FailureExplainer)?) -> FingerprintList {
    FingerprintList(digest: digest, explainer: explainer, model: model)
  }

  /// The fingerprint of a failure. O(1) look-ups in the model, and more for an object without a sound GlobalId.
  ///
  /// - Parameters:
  ///   - object: what the explainer says of its object, where somebody has asked already.
  ///   - found: what was found, where somebody has asked already; only of failures on a whole it counts.
  public func fingerprint(
    of failure: Failure, _ object: ObjectDescription? = nil, found: @autoclosure () -> String?
  ) -> Fingerprint {
    var identity = ObjectIdentity.whole(nil)
    if failure.instance == 0 {
      // The name of a file that is missing is what was found, numbers and all.
      identity = explainer?.identityOfWhole(failure, found: found()) ?? .whole(found())
    } else if let explainer {
      identity = explainer.identity(of: failure, object ?? explainer.describe(failure))
    }
    var digest = digest
    digest.add(identity.rung.rawValue)
    for word in identity.words { digest.add(word) }
    if identity.rung == .whole { digest.add(model) }
    return digest.fingerprint
  }
}

extension CheckResult {
  /// The end of a model's path, as short as tells it from the other models: its file's name, with the folders above it
  /// where another has the same.
  private func shortestOwnPath(of path: String) -> String {
    func parts(_ path: String) -> [Substring] { path.split(separator: "/").reversed() }
    let own = parts(path)
    var count = 1
    // Only who has the same file name has to be taken apart.
    let name = FilePath.last(of: path)
    for other in models where other.path != path && other.path.hasSuffix(name) {
      let shared = zip(own, parts(other.path)).prefix { $0 == $1 }.count
      count = max(count, min(shared + 1, own.count))
    }
    return own.prefix(count).reversed().joined(separator: "/")
  }

  /// The fingerprints of what was found in a model.
  public func fingerprints(of model: ModelResult) -> FindingFingerprints {
    let name = models.count > 1 ? shortestOwnPath(of: model.path) : ""
    return FindingFingerprints(model.specifications, explainer: model.explainer, model: name)
  }

  /// The fingerprints of what was found in the submission as a whole.
  public func fingerprints(of submission: SubmissionResult) -> FindingFingerprints {
    FindingFingerprints(submission.specifications, explainer: submission.explainer, model: "")
  }
}
