/// A regular expression as a machine that can be in several states at once: reading a character leads from each
/// state to others, and the number of states bounds the work for each character.
struct PatternProgram: Sendable {
  /// What a state does.
  enum Step: Sendable {
    /// Reads one character of a set, by its number in ``sets``, and goes on with the next state.
    case read(Int)
    /// Goes on with both, without reading.
    case split(Int, Int)
    /// Goes on elsewhere, without reading.
    case jump(Int)
    /// The expression is satisfied.
    case accept
  }

  /// The most states that are made.
  static let limit = 5_000
  /// The most sets of characters that are told apart.
  private static let setLimit = 500

  private(set) var steps: [Step] = []
  private(set) var sets: [ScalarSet] = []

  /// Nil where the expression needs more states than ``limit``, or more sets than are told apart.
  init?(_ syntax: PatternSyntax) {
    guard add(syntax) else { return nil }
    steps.append(.accept)
  }

  /// - Returns: false where there are too many states.
  private mutating func add(_ syntax: PatternSyntax) -> Bool {
    guard steps.count < Self.limit else { return false }
    switch syntax {
    case .set(let set):
      let number = sets.firstIndex(of: set) ?? sets.count
      guard number < Self.setLimit else { return false }
      if number == sets.count { sets.append(set) }
      steps.append(.read(number))
      return true
    case .sequence(let parts):
      for part in parts where !add(part) { return false }
      return true
    case .choice(let branches):
      return addChoice(branches[...])
    case .repetition(let inside, let minimum, let maximum):
      return addRepetition(inside, minimum, maximum)
    }
  }

  private mutating func addChoice(_ branches: ArraySlice<PatternSyntax>) -> Bool {
    var jumps: [Int] = []
    for (position, branch) in branches.enumerated() {
      let isLast = position == branches.count - 1
      let split = steps.count
      if !isLast { steps.append(.jump(0)) }
      guard add(branch) else { return false }
      if isLast { break }
      jumps.append(steps.count)
      steps.append(.jump(0))
      steps[split] = .split(split + 1, steps.count)
    }
    for jump in jumps { steps[jump] = .jump(steps.count) }
    return true
  }

  private mutating func addRepetition(_ inside: PatternSyntax, _ minimum: Int, _ maximum: Int?) -> Bool {
    // What reads nothing would be copied for ever without coming nearer to the limit; one copy of it tells, since two at
    // each depth would be 2^depth of them.
    let start = steps.count
    for _ in 0..<minimum {
      guard add(inside) else { return false }
      if steps.count == start { return true }
    }
    guard let maximum else {
      let split = steps.count
      steps.append(.jump(0))
      guard add(inside) else { return false }
      steps.append(.jump(split))
      steps[split] = .split(split + 1, steps.count)
      return true
    }
    var splits: [Int] = []
    for _ in minimum..<max(minimum, maximum) {
      splits.append(steps.count)
      steps.append(.jump(0))
      guard add(inside) else { return false }
    }
    for split in splits { steps[split] = .split(split + 1, steps.count) }
    return true
  }
}
