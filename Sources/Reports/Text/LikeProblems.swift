public import Findings
public import Wording

/// Problems of one requirement file that are said in the same words: once, with where they are.
///
/// A set with a reserved name makes one problem per requirement that reads it; a thousand times the same sentence hides
/// the second thing that is the matter.
struct LikeProblems {
  /// Places that are named; the others are counted.
  private static let placeLimit = 5

  /// The first of them, which stands for all.
  let first: RequirementFileProblem
  /// All of them, in the order of the file.
  private(set) var members: [RequirementFileProblem]

  private init(_ first: RequirementFileProblem) {
    self.first = first
    members = [first]
  }

  /// What makes problems alike.
  private struct Key: Hashable {
    let code: String
    let number: Int?
    let severity: Severity
    let message: String
  }

  /// `problems` like with like, errors first, each group where its first problem is. O(problems).
  static func grouped(_ problems: [RequirementFileProblem]) -> [LikeProblems] {
    var groups: [LikeProblems] = []
    var positions: [Key: Int] = [:]
    for problem in problems.filter({ $0.severity == .error }) + problems.filter({ $0.severity != .error }) {
      let key = Key(
        code: problem.code, number: problem.number, severity: problem.severity, message: problem.message)
      if let position = positions[key] {
        groups[position].members.append(problem)
      } else {
        positions[key] = groups.count
        groups.append(LikeProblems(problem))
      }
    }
    return groups
  }

  /// The sentence with the stable code and the number of the buildingSMART audit tool.
  func message(in language: Language) -> String {
    let number = first.number.map { ", " + ProblemLabel.auditToolNumber.phrase.said(in: language, ["\($0)"]) }
    return first.message + " (\(first.code)\(number ?? ""))"
  }

  /// Where they are, the first few by name; nil where they are of the whole file.
  func places(in language: Language) -> String? {
    guard members.count > 1 else { return first.place(in: language) }
    var named: [RequirementFileProblem] = []
    var seen: Set<String> = []
    for problem in members {
      // Two problems on one line name it once.
      guard let place = problem.place(in: language), seen.insert(place).inserted else { continue }
      if named.count < Self.placeLimit { named.append(problem) }
    }
    guard let list = Self.list(named, in: language) else { return nil }
    let further = seen.count - named.count
    return further == 0
      ? list : ProblemLabel.furtherPlaces.phrase.said(in: language, [list] + language.counted(further))
  }

  /// The sentence in one line: after the place of one problem, or before how many there are and where.
  func placedMessage(in language: Language) -> String {
    guard members.count > 1 else { return first.placedMessage(in: language) }
    let times = ProblemLabel.times.phrase.said(in: language, language.counted(members.count))
    return first.message + " (" + [times, places(in: language)].compactMap { $0 }.joined(separator: ", ") + ")"
  }

  /// The word before places of one sort stands once.
  private static func list(_ problems: [RequirementFileProblem], in language: Language) -> String? {
    guard let first = problems.first else { return nil }
    guard problems.count > 1 else { return first.place(in: language) }
    let lines = problems.compactMap(\.line)
    if lines.count == problems.count {
      return ProblemLabel.lines.phrase.said(in: language, [lines.map(String.init).joined(separator: ", ")])
    }
    if let sheet = first.sheet, problems.allSatisfy({ $0.line == nil && $0.sheet == sheet && $0.row != nil }) {
      let isOfCells = problems.allSatisfy { $0.column != nil }
      let places = problems.map { (isOfCells ? $0.column ?? "" : "") + "\($0.row ?? 0)" }
      let label: ProblemLabel = isOfCells ? .cells : .rows
      return label.phrase.said(in: language, [sheet, places.joined(separator: ", ")])
    }
    let requirements = problems.compactMap(\.requirement)
    if requirements.count == problems.count, problems.allSatisfy({ $0.line == nil && $0.row == nil }) {
      return ProblemLabel.requirements.phrase.said(in: language, [requirements.joined(separator: ", ")])
    }
    return problems.compactMap { $0.place(in: language) }.joined(separator: language.semicolon)
  }
}

extension RequirementFileResult {
  /// Its errors, like with like, as messages: `cahier.yaml:12 : …`, or the sentence with how often and where it is true.
  public func errorMessages(in language: Language) -> [String] {
    let colon = language.colon
    return LikeProblems.grouped(problems.filter { $0.severity == .error }).map { like in
      let line = like.members.count == 1 ? like.first.line : nil
      return path + (line.map { ":\($0)" } ?? "") + colon + like.placedMessage(in: language)
    }
  }
}
