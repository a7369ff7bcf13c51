/// Which problems of a requirement file are kept, so that a file made of mistakes costs no more memory than another.
/// What is left out is counted.
///
/// There is room for so many of each kind, not for so many of all: many remarks hide no error. The first error of each
/// specification is kept besides, because a specification with an error is not to be asked.
public struct ProblemTally: Sendable {
  /// How many problems of one code and severity are kept, those with a line and those without apart.
  public static let most = 1_000

  private struct Kind: Hashable {
    let code: RequirementProblemCode
    let severity: RequirementProblem.Severity
    /// What has no line may be of another file than what has one.
    let hasLine: Bool
  }

  private struct Count {
    var kept = 0
    var omitted = 0
    var lastLine = 0
  }

  private var counts: [Kind: Count] = [:]
  /// The kinds of which something was left out, in that order.
  private var full: [Kind] = []
  private var unsound: Set<Int> = []
  private let most: Int

  /// No problems yet.
  ///
  /// - Parameter most: how many of each kind are kept.
  public init(most: Int = ProblemTally.most) { self.most = most }

  /// Counts a problem.
  ///
  /// - Parameter line: its line; nil or 0 for none.
  /// - Returns: whether it is to be kept.
  public mutating func keeps(
    _ code: RequirementProblemCode, _ severity: RequirementProblem.Severity, line: Int?, specification: Int?
  ) -> Bool {
    let line = line ?? 0
    let kind = Kind(code: code, severity: severity, hasLine: line > 0)
    let isFirst = severity == .error && specification.map { unsound.insert($0).inserted } ?? false
    guard counts[kind, default: Count()].kept < most || isFirst else {
      if counts[kind, default: Count()].omitted == 0 { full.append(kind) }
      counts[kind, default: Count()].omitted += 1
      return false
    }
    counts[kind, default: Count()].kept += 1
    counts[kind, default: Count()].lastLine = max(line, counts[kind, default: Count()].lastLine)
    return true
  }

  /// How many of each kind were left out, at the last line of those that were kept.
  public var omissions: [RequirementProblem] {
    full.map { kind in
      let count = counts[kind, default: Count()]
      return RequirementProblem(
        .moreOfTheSame, severity: kind.severity, line: kind.hasLine ? count.lastLine : nil,
        arguments: [kind.code.rawValue, "\(count.omitted)"])
    }
  }
}

extension [RequirementProblem] {
  /// The problems by line, those without a line first; as they stand where the line is the same.
  public var inFileOrder: [RequirementProblem] {
    enumerated().sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }.map(\.element)
  }
}
