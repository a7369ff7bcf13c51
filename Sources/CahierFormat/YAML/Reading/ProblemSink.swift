import Requirements

/// Problems as the reader finds them; of what there is too much of, the rest is counted (``ProblemTally``).
final class ProblemSink {
  private var kept: [RequirementProblem] = []
  private var tally: ProblemTally

  /// - Parameter most: how many of one kind are kept.
  init(most: Int = ProblemTally.most) { tally = ProblemTally(most: most) }

  /// What was found, then how much was left out.
  var problems: [RequirementProblem] { kept + tally.omissions }

  /// Adds a problem; a line of 0 is none.
  func add(_ code: RequirementProblemCode, line: Int, _ arguments: [String] = []) {
    guard tally.keeps(code, code.severity, line: line, specification: nil) else { return }
    kept.append(RequirementProblem(code, line: line > 0 ? line : nil, arguments: arguments))
  }
}
