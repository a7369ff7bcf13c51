/// Gives the findings of one list of specifications their fingerprints, when somebody asks.
///
/// Into a fingerprint go the specification, what its requirement asks of, and the object (``RequirementKeys``,
/// ``ObjectIdentity``), and of a rule what of the object it finds fault with, where that is one thing
/// (``DefectNames``). The model does not: an object that moves to another file is the same. Only where a finding is
/// on a model as a whole and the run has several models, the file's name goes in.
///
/// Findings may have one fingerprint: two doors without GlobalId, of one type and name, on one storey. Whoever compares
/// findings counts them.
public struct FindingFingerprints: Sendable {
  private let keys: RequirementKeys
  private let explainer: (any FailureExplainer)?
  private let model: String
  private let namesDefects: Bool
  private let names: [String: String]

  /// - Parameters:
  ///   - model: what tells the model from the others of the run; empty where it is alone.
  ///   - names: of files that an earlier run knew by another name, that one.
  ///   - namesDefects: whether what a rule found says itself what is at fault; between files the identity says it.
  init(
    _ specifications: [SpecificationResult], explainer: (any FailureExplainer)?, model: String,
    namesDefects: Bool = true, names: [String: String] = [:]
  ) {
    (self.namesDefects, self.names) = (namesDefects, names)
    keys = RequirementKeys(specifications)
    self.explainer = explainer
    self.model = model
  }

  /// The fingerprints of the failures of one requirement.
  ///
  /// - Parameter requirement: its position; nil for what a prohibited specification found.
  public func list(specification: Int, requirement: Int?) -> FingerprintList {
    let digest = FingerprintDigest(
      keys.identities[specification], keys.key(specification: specification, requirement: requirement))
    let isRule = namesDefects && keys.isRule(specification: specification, requirement: requirement)
    return FingerprintList(digest: digest, explainer: explainer, model: model, isRule: isRule, names: names)
  }

  /// The fingerprint of a specification that does not hold as a whole: nothing applies, too few objects.
  public func fingerprint(ofSpecification specification: Int) -> Fingerprint {
    var digest = FingerprintDigest(keys.identities[specification], "specification")
    digest.add(model)
    for word in keys.contents[specification] { digest.add(word) }
    return digest.fingerprint
  }
}

/// Gives the failures of one requirement their fingerprints.
public struct FingerprintList: Sendable {
  fileprivate let digest: FingerprintDigest
  fileprivate let explainer: (any FailureExplainer)?
  fileprivate let model: String
  fileprivate let isRule: Bool
  fileprivate let names: [String: String]

  /// The same list, which asks another explainer of the same model.
  public func asking(_ explainer: (any FailureExplainer)?) -> FingerprintList {
    FingerprintList(digest: digest, explainer: explainer, model: model, isRule: isRule, names: names)
  }

  /// The fingerprint of a failure. O(1) look-ups in the model, and more for an object without a sound GlobalId.
  ///
  /// - Parameters:
  ///   - object: what the explainer says of its object, where somebody has asked already.
  ///   - found: what was found, where somebody has asked already; it counts of failures on a whole, and of rules.
  public func fingerprint(
    of failure: Failure, _ object: ObjectDescription? = nil, found: @autoclosure () -> String?
  ) -> Fingerprint {
    var identity = ObjectIdentity.whole(nil)
    if failure.instance == 0 {
      // The name of a file that is missing is what was found, numbers and all.
      identity = explainer?.identityOfWhole(failure, found: found()) ?? .whole(found())
      if !names.isEmpty { identity.words = identity.words.map { names[$0] ?? $0 } }
    } else if let explainer {
      identity = explainer.identity(of: failure, object ?? explainer.describe(failure))
    }
    var digest = digest
    digest.add(identity.rung.rawValue)
    for word in identity.words { digest.add(word) }
    if identity.rung == .whole { digest.add(model) }
    if isRule, failure.instance != 0 {
      // Several names are those of defects that are mended one by one: none of them is the finding's.
      let names = DefectNames.of(found(), reason: failure.reason.code)
      if names.count == 1 { digest.add(names[0]) }
    }
    return digest.fingerprint
  }
}

extension CheckResult {
  /// The fingerprints of what was found in a model.
  ///
  /// - Parameter name: what tells the model from the others, where an earlier run had another word for it.
  public func fingerprints(of model: ModelResult, named name: String? = nil) -> FindingFingerprints {
    FindingFingerprints(
      model.specifications, explainer: model.explainer,
      model: name ?? FilePath.shortestOwn(model.path, among: models.map(\.path)))
  }

  /// The fingerprints of what was found in the submission as a whole.
  ///
  /// - Parameter names: of files that an earlier run knew by another name, that one.
  public func fingerprints(of submission: SubmissionResult, named names: [String: String] = [:]) -> FindingFingerprints
  {
    FindingFingerprints(
      submission.specifications, explainer: submission.explainer, model: "", namesDefects: false, names: names)
  }
}
