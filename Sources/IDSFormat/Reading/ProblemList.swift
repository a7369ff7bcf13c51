import Requirements

/// Problems as they are found, each with the specification it belongs to; of what there is too much of, the rest is
/// counted (``ProblemTally``).
struct ProblemList {
  private var kept: [RequirementProblem] = []
  private var tally = ProblemTally()
  /// The specification that is being looked at, counted from 0.
  var specification: Int?

  mutating func add(
    _ code: RequirementProblemCode, severity: RequirementProblem.Severity? = nil, number: Int? = nil, line: Int?,
    arguments: [String] = []
  ) {
    guard tally.keeps(code, severity ?? code.severity, line: line, specification: specification) else { return }
    kept.append(
      RequirementProblem(
        code, severity: severity, number: number, line: line, arguments: arguments, specification: specification))
  }

  /// The problems by line with how many were left out; as found where the line is the same.
  var inFileOrder: [RequirementProblem] { (kept + tally.omissions).inFileOrder }
}
