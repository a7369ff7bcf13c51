/// Problems in the order of their offsets, with a limit for each code, so that a file made of damage costs no more
/// memory than another. What is left out is counted.
public struct ProblemList: Sendable {
  /// How many problems of one code are kept.
  public static let limit = 100

  /// What was kept.
  public private(set) var kept: [SyntaxProblem] = []
  private var counts: [SyntaxProblem.Code: Int] = [:]

  /// No problems yet.
  public init() {}

  /// Whether there is no problem at all.
  public var isEmpty: Bool { counts.isEmpty }

  /// How many problems of a code there are, kept or not.
  public func count(of code: SyntaxProblem.Code) -> Int { counts[code, default: 0] }

  /// Adds a problem that lies behind those before it.
  public mutating func add(_ problem: SyntaxProblem) { add(problem.code) { problem } }

  /// Adds a problem that is made only where there is room for it.
  mutating func add(_ code: SyntaxProblem.Code, _ problem: () -> SyntaxProblem) {
    counts[code, default: 0] += 1
    if count(of: code) <= ProblemList.limit { kept.append(problem()) }
  }

  /// Adds what was found behind.
  mutating func add(contentsOf other: ProblemList) {
    var room: [SyntaxProblem.Code: Int] = [:]
    for problem in other.kept {
      let left = room[problem.code, default: ProblemList.limit - min(ProblemList.limit, count(of: problem.code))]
      if left > 0 { kept.append(problem) }
      room[problem.code] = left - 1
    }
    for (code, count) in other.counts { counts[code, default: 0] += count }
  }

  /// All that was kept, sorted by offset, then what was left out.
  var listed: [SyntaxProblem] {
    var result = kept.sorted { ($0.offset, $0.code.rawValue) < ($1.offset, $1.code.rawValue) }
    for code in SyntaxProblem.Code.allCases where count(of: code) > ProblemList.limit {
      let last = result.last { $0.code == code }
      let omitted = count(of: code) - ProblemList.limit
      result.append(
        SyntaxProblem(.moreOfTheSame, at: last?.offset ?? 0, arguments: [code.rawValue, String(omitted)]))
    }
    return result
  }
}
