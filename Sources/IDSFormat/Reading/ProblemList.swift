import Requirements

/// Problems as they are found, each with the specification it belongs to.
struct ProblemList {
  /// So many are kept: a file that has more is not the kind of file that it claims to be.
  static let limit = 10_000

  private(set) var all: [RequirementProblem] = []
  /// The specification that is being looked at, counted from 0.
  var specification: Int?

  mutating func add(
    _ code: RequirementProblemCode, severity: RequirementProblem.Severity? = nil, number: Int? = nil, line: Int?,
    arguments: [String] = []
  ) {
    guard all.count < Self.limit else { return }
    all.append(
      RequirementProblem(
        code, severity: severity, number: number, line: line, arguments: arguments, specification: specification))
  }

  /// The problems by line, those without a line first; as found where the line is the same.
  var inFileOrder: [RequirementProblem] {
    all.enumerated().sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }.map(\.element)
  }
}
