/// Problems with a limit for each code: the first ones by offset are kept, whatever order they come in, and the others
/// are counted.
struct ModelProblemList: Sendable {
  /// How many problems of one code are kept.
  static let limit = 100

  private var kept: [ModelProblem.Code: [ModelProblem]] = [:]
  private var counts: [ModelProblem.Code: Int] = [:]

  /// Adds a problem. O(1) on average.
  mutating func add(_ problem: ModelProblem) {
    counts[problem.code, default: 0] += 1
    kept[problem.code, default: []].append(problem)
    if let count = kept[problem.code]?.count, count >= 2 * ModelProblemList.limit { trim(problem.code) }
  }

  /// Adds what another list holds.
  mutating func add(_ other: ModelProblemList) {
    for (code, problems) in other.kept {
      kept[code, default: []] += problems
      trim(code)
    }
    for (code, count) in other.counts { counts[code, default: 0] += count }
  }

  private mutating func trim(_ code: ModelProblem.Code) {
    guard var problems = kept[code], problems.count > ModelProblemList.limit else { return }
    problems.sort { $0.offset < $1.offset }
    kept[code] = Array(problems.prefix(ModelProblemList.limit))
  }

  /// All that was kept, sorted by offset, then what was left out.
  var listed: [ModelProblem] {
    var trimmed = self
    for code in counts.keys { trimmed.trim(code) }
    var result = trimmed.kept.values.flatMap(\.self)
    result.sort { ($0.offset, $0.code.rawValue) < ($1.offset, $1.code.rawValue) }
    for code in ModelProblem.Code.allCases {
      guard let count = counts[code], count > ModelProblemList.limit else { continue }
      let last = result.last { $0.code == code }
      let omitted = String(count - ModelProblemList.limit)
      result.append(ModelProblem(.moreOfTheSame, at: last?.offset ?? 0, arguments: [code.rawValue, omitted]))
    }
    return result
  }
}
