import Requirements

/// What came out of reading an IDS file.
public struct IDSReading: Sendable {
  /// The requirements; nil where the file is no IDS or cannot be read at all. With problems of severity error it
  /// holds what could be understood.
  public var file: RequirementFile?
  /// What is wrong with the XML and with the structure, in file order.
  public var problems: [RequirementProblem]

  /// Whether a problem of severity error was found.
  public var hasErrors: Bool { problems.contains { $0.severity == .error } }
}
