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
  var specification: Int? {
    didSet { if specification != oldValue { omitted = [] } }
  }
  private var tally = ProblemTally()
  /// What was left out of the requirement that is being audited, so that it is counted once for all schema versions.
  private var omitted: Set<Finding> = []
  private var order: [Finding] = []
  private var severities: [Finding: RequirementProblem.Severity] = [:]
  private var versions: [Finding: [String]] = [:]
  private var versionPlaces: [Finding: Int] = [:]

  /// Adds a problem.
  mutating func add(_ code: RequirementProblemCode, line: SourceLine, _ arguments: [String] = []) {
    let finding = Finding(code: code, line: line.number, arguments: arguments, specification: specification)
    _ = isKept(finding, code.severity)
  }

  /// Adds a problem of one schema version, whose name is put among the arguments at `place`.
  mutating func add(
    _ code: RequirementProblemCode, line: SourceLine, _ arguments: [String], version: String, at place: Int,
    severity: RequirementProblem.Severity? = nil
  ) {
    let finding = Finding(code: code, line: line.number, arguments: arguments, specification: specification)
    guard isKept(finding, severity ?? code.severity) else { return }
    versionPlaces[finding] = place
    if versions[finding, default: []].contains(version) == false { versions[finding, default: []].append(version) }
  }

  /// Whether a finding is among those that are kept, where it is put if there is room for it.
  private mutating func isKept(_ finding: Finding, _ severity: RequirementProblem.Severity) -> Bool {
    if severities[finding] != nil { return true }
    guard !omitted.contains(finding) else { return false }
    guard tally.keeps(finding.code, severity, line: finding.line, specification: finding.specification) else {
      omitted.insert(finding)
      return false
    }
    order.append(finding)
    severities[finding] = severity
    return true
  }

  /// All problems in file order, with how many were left out.
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
    return (made + tally.omissions).inFileOrder
  }
}
