import Requirements

/// Problems as the audit finds them, one schema version after the other; the same problem in several versions is one.
struct AuditFindings {
  private struct Finding: Hashable {
    let code: RequirementProblemCode
    let severity: RequirementProblem.Severity?
    let number: Int?
    let line: Int
    let arguments: [Argument]
    let specification: Int?
  }

  /// An argument of a problem.
  enum Argument: Hashable {
    case text(String)
    /// The name of the schema version, or of all versions in which the problem was found.
    case schema(String)
    /// What was probably meant: that of the first version that has something near.
    case nearest(String)
  }

  /// The specification that is being audited, counted from 0.
  var specification: Int? {
    didSet { if specification != oldValue { omitted = [] } }
  }
  private var tally = ProblemTally()
  /// What was left out of the specification that is being audited, so that it is counted once for all schema versions.
  private var omitted: Set<Finding> = []
  private var order: [Finding] = []
  private var versions: [Finding: [String]] = [:]
  private var nearest: [Finding: String] = [:]

  /// Adds a problem that concerns every schema version.
  mutating func add(_ code: RequirementProblemCode, line: Int, _ arguments: [String]) {
    add(code, line: line, arguments.map(Argument.text))
  }

  /// Adds a problem; of its arguments at most one is a schema version.
  mutating func add(
    _ code: RequirementProblemCode, severity: RequirementProblem.Severity? = nil, number: Int? = nil, line: Int,
    _ arguments: [Argument]
  ) {
    var version: String?
    var nearestName = ""
    let neutral = arguments.map { argument -> Argument in
      switch argument {
      case .text: return argument
      case .schema(let name):
        version = name
        return .schema("")
      case .nearest(let name):
        nearestName = name
        return .nearest("")
      }
    }
    let finding = Finding(
      code: code, severity: severity, number: number, line: line, arguments: neutral, specification: specification)
    if versions[finding] == nil {
      guard !omitted.contains(finding) else { return }
      guard tally.keeps(code, severity ?? code.severity, line: line, specification: specification) else {
        omitted.insert(finding)
        return
      }
      order.append(finding)
      versions[finding] = []
    }
    if nearest[finding, default: ""].isEmpty { nearest[finding] = nearestName }
    if let version, versions[finding]?.contains(version) == false { versions[finding]?.append(version) }
  }

  /// All problems in file order, with how many were left out.
  var problems: [RequirementProblem] {
    let made = order.map { finding in
      let names = (versions[finding] ?? []).joined(separator: ", ")
      return RequirementProblem(
        finding.code, severity: finding.severity, number: finding.number,
        line: finding.line > 0 ? finding.line : nil,
        arguments: finding.arguments.map { argument in
          switch argument {
          case .text(let text): text
          case .schema: names
          case .nearest: nearest[finding] ?? ""
          }
        }, specification: finding.specification)
    }
    return (made + tally.omissions).inFileOrder
  }
}
