/// What a regular expression says, as a tree.
indirect enum PatternSyntax {
  /// One character of the set.
  case set(ScalarSet)
  /// One after the other; nothing at all where there is none.
  case sequence([PatternSyntax])
  /// One of them.
  case choice([PatternSyntax])
  /// The same so many times; without a limit where `maximum` is nil.
  case repetition(PatternSyntax, minimum: Int, maximum: Int?)
}

extension PatternSyntax {
  /// Whether some text satisfies it: a class of characters can be empty.
  var isSatisfiable: Bool {
    switch self {
    case .set(let set): !set.ranges.isEmpty
    case .sequence(let parts): parts.allSatisfy(\.isSatisfiable)
    case .choice(let branches): branches.contains(where: \.isSatisfiable)
    case .repetition(let inside, let minimum, _): minimum == 0 || inside.isSatisfiable
    }
  }

  /// Whether something repeated without limit holds something repeated without limit and nothing beside that would
  /// tell the repetitions apart.
  var nestsRepetitions: Bool {
    switch self {
    case .set: false
    case .sequence(let parts): parts.contains(where: \.nestsRepetitions)
    case .choice(let branches): branches.contains(where: \.nestsRepetitions)
    case .repetition(let inside, _, let maximum): maximum == nil && inside.isOneRepetition || inside.nestsRepetitions
    }
  }

  /// Whether one of the ways to satisfy it is a repetition without limit alone.
  private var isOneRepetition: Bool {
    switch self {
    case .set: false
    case .sequence(let parts): parts.count == 1 && parts[0].isOneRepetition
    case .choice(let branches): branches.contains(where: \.isOneRepetition)
    case .repetition(let inside, _, let maximum): maximum == nil || inside.isOneRepetition
    }
  }
}
