import Requirements

/// Problems as the audit of a cahier finds them. What is wrong in several schema versions is one problem.
struct AuditLog {
  private struct Finding: Hashable {
    let code: RequirementProblemCode
    let line: Int
    /// Without the names of schema versions.
    let arguments: [String]
    let specification: Int?
  }

  /// The position of the requirement that is being audited, counted from 0; nil for the cahier as a whole.
  var specification: Int?
  private var order: [Finding] = []
  private var severities: [Finding: RequirementProblem.Severity] = [:]
  private var versions: [Finding: [String]] = [:]
  private var versionPlaces: [Finding: Int] = [:]

  /// Adds a problem.
  mutating func add(_ code: RequirementProblemCode, line: SourceLine, _ arguments: [String] = []) {
    let finding = Finding(code: code, line: line.number, arguments: arguments, specification: specification)
    if severities[finding] == nil { note(finding, code.severity) }
  }

  /// Adds a problem of one schema version, whose name is put among the arguments at `place`.
  mutating func add(
    _ code: RequirementProblemCode, line: SourceLine, _ arguments: [String], version: String, at place: Int,
    severity: RequirementProblem.Severity? = nil
  ) {
    let finding = Finding(code: code, line: line.number, arguments: arguments, specification: specification)
    if severities[finding] == nil { note(finding, severity ?? code.severity) }
    versionPlaces[finding] = place
    if versions[finding, default: []].contains(version) == false { versions[finding, default: []].append(version) }
  }

  private mutating func note(_ finding: Finding, _ severity: RequirementProblem.Severity) {
    guard order.count < ProblemSink.limit else { return }
    order.append(finding)
    severities[finding] = severity
  }

  /// All problems in file order.
  var problems: [RequirementProblem] {
    let made = order.map { finding in
      var arguments = finding.arguments
      if let place = versionPlaces[finding], let names = versions[finding] {
        arguments.insert(names.joined(separator: ", "), at: min(place, arguments.count))
      }
      return RequirementProblem(
        finding.code, severity: severities[finding], line: finding.line > 0 ? finding.line : nil,
        arguments: arguments, specification: finding.specification)
    }
    return made.enumerated().sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }
      .map(\.element)
  }
}
