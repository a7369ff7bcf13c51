import Requirements

/// Problems as the reader finds them.
final class ProblemSink {
  /// So many are kept: a file that has more is not the kind of file that it claims to be.
  static let limit = 1_000

  private(set) var problems: [RequirementProblem] = []

  /// Adds a problem; a line of 0 is none.
  func add(_ code: RequirementProblemCode, line: Int, _ arguments: [String] = []) {
    guard problems.count < Self.limit else { return }
    problems.append(RequirementProblem(code, line: line > 0 ? line : nil, arguments: arguments))
  }

  /// Takes problems that somebody else found.
  func add(_ others: [RequirementProblem]) {
    problems += others.prefix(Self.limit - min(Self.limit, problems.count))
  }
}
