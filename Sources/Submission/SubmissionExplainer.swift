import ByteInput
public import Findings

/// Says of failures of a submission in which file they are, and what the model there says of their objects.
public struct SubmissionExplainer: FailureExplainer {
  private let findings: [SubmissionFinding]
  /// By the bytes of paths: two spellings of the same letters are two files.
  private let models: [PathBytes: any FailureExplainer]
  private let says: @Sendable (FileRemark) -> String
  private let lotTitle: @Sendable (String) -> String?

  /// - Parameters:
  ///   - findings: where the failures are, by their `detail`.
  ///   - models: what explains the objects of each model, with its path; of two with one path the first counts.
  ///   - says: what is the matter with a file, in the words of a language.
  ///   - lotTitle: what people call a lot, by its id; nil for one without a title.
  public init(
    _ findings: [SubmissionFinding], models: [(path: String, explainer: any FailureExplainer)],
    says: @escaping @Sendable (FileRemark) -> String,
    lotTitle: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    self.findings = findings
    self.models = Dictionary(
      models.map { (PathBytes($0.path), $0.explainer) }, uniquingKeysWith: { first, _ in first })
    self.says = says
    self.lotTitle = lotTitle
  }

  private func finding(_ failure: Failure) -> SubmissionFinding? {
    let detail = Int(failure.detail)
    return findings.indices.contains(detail) ? findings[detail] : nil
  }

  private func model(_ failure: Failure) -> (any FailureExplainer)? {
    guard failure.instance > 0 else { return nil }
    return finding(failure)?.path.flatMap { models[PathBytes($0)] }
  }

  /// An instance alone says nothing where there are several models.
  public func describe(_ instance: UInt64) -> ObjectDescription { ObjectDescription(className: "") }

  /// What the model of the failure says of its object; nothing of a file as a whole.
  public func describe(_ failure: Failure) -> ObjectDescription {
    model(failure)?.describe(failure.instance) ?? ObjectDescription(className: "")
  }

  /// Where the object stands in its model.
  public func place(of failure: Failure) -> ObjectPlace {
    model(failure)?.place(of: failure.instance) ?? ObjectPlace()
  }

  /// The class of the object in its model; empty for a file as a whole.
  public func className(of failure: Failure) -> String { model(failure)?.className(of: failure.instance) ?? "" }

  /// The file that the failure is in; nil where it is in none.
  public func path(of failure: Failure) -> String? { finding(failure)?.path }

  /// The lots that are to bring what is missing.
  public func lots(of failure: Failure) -> [String] { finding(failure)?.lots ?? [] }

  /// What the object is known by in its model, and what of it the finding is about: one that was known to have the wrong
  /// type has something new when its serial number is wrong. A file by its name, and what is missing by what it is.
  public func identity(of failure: Failure, _ object: ObjectDescription) -> ObjectIdentity {
    var identity = model(failure)?.identity(of: failure, object) ?? .kind(object, ObjectPlace())
    if let about = finding(failure).flatMap(Self.about) { identity.words.append(about) }
    return identity
  }

  /// What of its object a finding is about; nil where a rule has one thing to say of each.
  private static func about(_ finding: SubmissionFinding) -> String? {
    if let subject = finding.subject { return subject }
    guard case .differs(let differences)? = finding.remark else { return nil }
    return differences.map(\.column.rawValue).joined(separator: " ")
  }

  /// A file by its name, wherever it lies, and by what of it the finding is about; what is missing by what it is.
  public func identityOfWhole(_ failure: Failure, found: String?) -> ObjectIdentity {
    let finding = finding(failure)
    let name = finding?.path?.split(separator: "/").last.map(String.init)
    if let subject = finding?.subject { return ObjectIdentity(.whole, [name ?? "", subject]) }
    // The title of a lot may change, and is another one in another language.
    let missing = finding.flatMap { $0.isLot ? $0.actual : nil }
    return ObjectIdentity(.whole, [name ?? missing ?? found ?? ""])
  }

  /// Where the objects stand in their models, model by model.
  public func regions(of failures: [Failure]) -> [InstanceRegion?] {
    var regions = [InstanceRegion?](repeating: nil, count: failures.count)
    var places: [PathBytes: [Int]] = [:]
    for (place, failure) in failures.enumerated() where failure.instance > 0 {
      finding(failure)?.path.map { places[PathBytes($0), default: []].append(place) }
    }
    for (path, places) in places {
      let found = models[path]?.regions(of: places.map { failures[$0] }) ?? []
      for (place, region) in zip(places, found) { regions[place] = region }
    }
    return regions
  }

  /// What the rule found, and behind it what is the matter with the file.
  public func actual(specification: Int, requirement: Int?, _ failure: Failure) -> String? {
    guard let finding = finding(failure) else { return nil }
    if finding.isLot, let id = finding.actual, let title = lotTitle(id), !title.isEmpty, title != id {
      return "\(title) (\(id))"
    }
    guard let remark = finding.remark.map(says) else { return finding.actual }
    return finding.actual.map { "\($0) (\(remark))" } ?? remark
  }
}

extension SubmissionFinding {
  /// Whether what is missing is the part of a lot, so that what was found is the id of the lot.
  fileprivate var isLot: Bool { remark == nil && path == nil && !lots.isEmpty && lots == [actual] }
}
