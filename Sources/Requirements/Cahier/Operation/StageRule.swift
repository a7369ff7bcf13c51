/// At which stages a requirement is due, and at which of them more strictly.
public struct StageRule: Sendable, Equatable {
  /// A choice of stages.
  public enum Span: Sendable, Equatable {
    /// All stages.
    case always
    /// A stage and all that follow it.
    case from(String)
    /// These stages, and no other.
    case only([String])

    /// The stages that it names.
    public var named: [String] {
      switch self {
      case .always: []
      case .from(let stage): [stage]
      case .only(let stages): stages
      }
    }

    /// Whether a stage is chosen, of stages in that order.
    public func contains(_ stage: String, in order: [String]) -> Bool {
      switch self {
      case .always: return true
      case .only(let stages): return stages.contains(stage)
      case .from(let first):
        guard let start = order.firstIndex(of: first), let place = order.firstIndex(of: stage) else { return false }
        return place >= start
      }
    }

    /// The stages that are chosen, in that order.
    ///
    /// - Complexity: O(stages named + stages of the order).
    public func chosen(in order: [String]) -> [String] {
      switch self {
      case .always: return order
      case .only(let stages):
        let named = Set(stages)
        return order.filter(named.contains)
      case .from(let first): return Array(order.drop { $0 != first })
      }
    }

    /// The same choice in the shortest form: stages that are the last ones of the order are written `from`, all are
    /// `always`.
    public func shortest(in order: [String]) -> Span {
      guard !order.isEmpty, Set(named).isSubset(of: order) else { return self }
      let chosen = chosen(in: order)
      if chosen.isEmpty { return self }
      if chosen.count == order.count { return .always }
      return chosen == Array(order.suffix(chosen.count)) ? .from(chosen[0]) : .only(chosen)
    }
  }

  /// The stages at which the requirement is due.
  public var span: Span
  /// Those at which it carries the stronger mark (`x+`): ``Reinforcement`` says what that changes.
  public var stronger: Span?
  /// What the stronger mark changes.
  public var reinforcement: Reinforcement

  /// A choice of stages.
  public init(_ span: Span = .always, stronger: Span? = nil, reinforcement: Reinforcement = Reinforcement()) {
    self.span = span
    self.stronger = stronger
    self.reinforcement = reinforcement
  }
}

/// What a stronger mark changes of a requirement. With nothing said, all checks must be valid, and no word that would
/// count as a placeholder is allowed.
public struct Reinforcement: Sendable, Equatable {
  /// The severity; nil leaves it.
  public var severity: RequirementSeverity?
  /// The share of valid checks that suffices, in percent; nil asks for all.
  public var threshold: Double?
  /// Whether words that the placeholder policy allows stay allowed.
  public var keepsAllowedWords: Bool

  /// What changes.
  public init(severity: RequirementSeverity? = nil, threshold: Double? = nil, keepsAllowedWords: Bool = false) {
    self.severity = severity
    self.threshold = threshold
    self.keepsAllowedWords = keepsAllowedWords
  }
}
