/// How grave it is that a requirement is not met.
public enum RequirementSeverity: String, Sendable, CaseIterable, Comparable {
  /// Bloquant: the submission cannot be used, whatever the rest is like.
  case blocking
  /// Majeur.
  case major
  /// Mineur.
  case minor

  /// Whether `left` is less grave than `right`.
  public static func < (left: Self, right: Self) -> Bool { left.gravity < right.gravity }

  private var gravity: Int {
    switch self {
    case .blocking: 2
    case .major: 1
    case .minor: 0
    }
  }
}

/// The share of valid checks that suffices, in percent (0 to 100), by severity; nil where nothing is said.
public struct SeverityThresholds: Sendable, Equatable {
  /// For blocking requirements.
  public var blocking: Double?
  /// For major requirements.
  public var major: Double?
  /// For minor requirements.
  public var minor: Double?

  /// Thresholds in percent.
  public init(blocking: Double? = nil, major: Double? = nil, minor: Double? = nil) {
    self.blocking = blocking
    self.major = major
    self.minor = minor
  }

  /// The threshold of a severity.
  public subscript(severity: RequirementSeverity) -> Double? {
    get {
      switch severity {
      case .blocking: blocking
      case .major: major
      case .minor: minor
      }
    }
    set {
      switch severity {
      case .blocking: blocking = newValue
      case .major: major = newValue
      case .minor: minor = newValue
      }
    }
  }
}
