/// How bad a finding is beside another of the same fingerprint: it becomes worse where it goes up.
public enum FindingRank: Int, Sendable, CaseIterable {
  /// Nobody knows.
  case unknown
  /// The value is there, in another place.
  case misplaced
  /// Something is there, and it is not what is asked for.
  case wrong
  /// Nothing is there, or a specification does not hold at all.
  case missing

  /// The rank of a reason.
  public init(_ reason: Reason) { self = Self(reason.outcome) }

  /// The rank of a code of a reason in a report; of one that this version does not know, the gravest.
  public init(code: String) {
    let word = code.split(separator: ".").first.map(String.init) ?? code
    self = Outcome.allCases.first { $0.code == word }.map(Self.init) ?? .missing
  }

  private init(_ outcome: Outcome) {
    switch outcome {
    case .valid, .notEvaluable: self = .unknown
    case .misplaced: self = .misplaced
    case .placeholder, .invalid: self = .wrong
    case .absent: self = .missing
    }
  }

  /// Whether what was found is worse than it was; never where one of them is not known.
  public func isWorse(than before: FindingRank) -> Bool { before != .unknown && rawValue > before.rawValue }
}
