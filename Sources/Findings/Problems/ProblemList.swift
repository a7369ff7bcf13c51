extension [Problem] {
  /// What keeps the model from being used first, whose consequences other problems may be; then errors, then the rest,
  /// each in their order.
  public var gravestFirst: [Problem] {
    let ranked = enumerated().sorted { left, right in
      (left.element.rank, left.offset) < (right.element.rank, right.offset)
    }
    return ranked.map(\.element)
  }

  /// How many problems there are, those included that one of the list stands for.
  public var total: Int { reduce(0) { $0 + $1.count } }
}

extension Problem {
  /// How many problems it stands for.
  public var count: Int {
    guard code == .problemsOmitted else { return 1 }
    return arguments.dropFirst().first.flatMap { Int($0) } ?? 1
  }

  fileprivate var rank: Int { code.consequence != .none ? 0 : severity == .error ? 1 : 2 }
}
