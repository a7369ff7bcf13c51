public import Requirements

/// What reading a cahier gave.
public struct CahierReading: Sendable {
  /// The cahier, with what it extends; nil where nothing could be made of the file.
  public var cahier: Cahier?
  /// The cahier that it extends, as that stands; nil where it stands alone.
  public var base: Cahier?
  /// The name of that cahier and the line on which it stands; nil where it stands alone.
  public var extended: (name: String, line: Int?)?
  /// The sets that ship with recol among what it extends, at whatever depth: their names.
  public var shipped: [String] = []
  /// What is wrong with the file, in file order.
  public var problems: [RequirementProblem]

  /// What reading gave.
  public init(
    cahier: Cahier?, base: Cahier? = nil, extended: (name: String, line: Int?)? = nil, problems: [RequirementProblem]
  ) {
    self.cahier = cahier
    self.base = base
    self.extended = extended
    self.problems = problems
  }

  /// Whether something is wrong so that the cahier cannot be relied on.
  public var hasErrors: Bool { problems.contains { $0.severity == .error } }
}
