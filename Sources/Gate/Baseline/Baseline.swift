import Findings

/// What an earlier report found, by fingerprint: 28 bytes for each finding.
public struct Baseline: Sendable {
  /// The version of recol that made it.
  public internal(set) var toolVersion = ""
  /// The stage that it was made for.
  public internal(set) var stage: String?
  /// The lot that it was made for.
  public internal(set) var lot: String?
  /// Whether a file could not be used when it was made.
  public internal(set) var isUnsound = false
  /// The requirement files that it was made against: path, and SHA-256 where it says that.
  public internal(set) var requirementFiles: [(path: String, sha256: String?)] = []
  /// The models that it speaks of.
  public internal(set) var models: [BaselineModel] = []
  /// How many findings it holds, those apart that were waived.
  public private(set) var count = 0
  /// How many of them are on objects with a GlobalId.
  public private(set) var onObjects = 0
  /// How many it left out.
  public private(set) var omitted = 0

  /// For each fingerprint, four counts of 16 bits, one for each rank.
  private var findings: [Fingerprint: UInt64] = [:]
  /// What findings were found for.
  private var origins = BaselineOrigins()
  /// How bad the counts are that were found in models as a whole; few findings have one.
  private var magnitudes: [Fingerprint: Double] = [:]
  /// From what a finding of a rule would be known by with one of the things that it names, to its own fingerprint:
  /// reports of earlier versions name nothing, and of a finding that names several some may be mended.
  private var named: [Fingerprint: Fingerprint] = [:]

  /// Takes a finding in.
  mutating func add(_ fingerprint: Fingerprint, _ rank: FindingRank, isOnObject: Bool, magnitude: Double? = nil) {
    count += 1
    if let magnitude { magnitudes[fingerprint] = max(magnitude, magnitudes[fingerprint] ?? 0) }
    onObjects += isOnObject ? 1 : 0
    let counts = findings[fingerprint, default: 0]
    let shift = UInt64(rank.rawValue * 16)
    // Beyond 65,535 of one fingerprint the rest is not told apart from new ones.
    guard counts >> shift & 0xFFFF < 0xFFFF else { return }
    findings[fingerprint] = counts + 1 << shift
    origins.add(fingerprint)
  }

  /// All findings of a specification were taken in.
  ///
  /// - Parameter identity: what it is known by; nil where the report does not say.
  mutating func endSpecification(_ identity: String?) { origins.endSpecification(identity) }

  /// All specifications of a model or of the submission were taken in.
  mutating func endList(of place: BaselineOrigin.Place?) { origins.endList(of: place) }

  /// Takes down what a finding of a rule names (``DefectNames``).
  mutating func add(names: [String], of fingerprint: Fingerprint) {
    for name in names { named[fingerprint.adding(name)] = fingerprint }
  }

  /// Takes down that so many findings were left out. A file may claim any number, and several of them.
  mutating func omit(_ count: Int) {
    let (sum, isTooMany) = omitted.addingReportingOverflow(max(0, count))
    omitted = isTooMany ? .max : sum
  }

  /// How a finding stands to those that are left; the one it is told by is taken out.
  ///
  /// Of several with one fingerprint the nearest that is as bad is taken, else one that was less bad.
  ///
  /// - Parameter magnitude: how bad a count is (``CountMagnitude``): beyond what it was, the finding is worse.
  mutating func take(_ fingerprint: Fingerprint, _ rank: FindingRank, magnitude: Double? = nil) -> FindingState {
    let fingerprint = findings[fingerprint] == nil ? named[fingerprint] ?? fingerprint : fingerprint
    guard let counts = findings[fingerprint] else { return .new }
    let order = Array(rank.rawValue..<FindingRank.allCases.count) + (0..<rank.rawValue).reversed()
    guard let found = order.first(where: { counts >> UInt64($0 * 16) & 0xFFFF > 0 }) else { return .new }
    let left = counts - 1 << UInt64(found * 16)
    findings[fingerprint] = left == 0 ? nil : left
    if let magnitude, let before = magnitudes[fingerprint], magnitude > before { return .worse }
    return found >= rank.rawValue ? .known : .worse
  }

  /// How many findings nothing was told by: those that somebody looked for, and those that nobody did.
  func left(by evaluated: EvaluatedSpecifications) -> (gone: Int, unevaluated: Int) {
    let isEvaluated = origins.all.map(evaluated.contains)
    return findings.reduce(into: (0, 0)) { sum, entry in
      let count = FindingRank.allCases.reduce(0) { $0 + Int(entry.value >> UInt64($1.rawValue * 16) & 0xFFFF) }
      let open = min(count, origins.count(of: entry.key) { !isEvaluated[$0] })
      sum.0 += count - open
      sum.1 += open
    }
  }
}
