/// Which rules speak of the instances of an entity, by number. O(1) look-up.
struct RulesOfEntities {
  /// For each entity, where its rules begin in ``numbers``; one more at the end.
  private let starts: [Int]
  private let numbers: [Int]

  /// - Parameter rules: the numbers of the rules, by the number of the entity.
  init(_ rules: [[Int]]) {
    starts = rules.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    numbers = rules.flatMap(\.self)
  }

  /// The entities of which a rule speaks.
  var concerned: [Int] { starts.indices.dropLast().filter { starts[$0] < starts[$0 + 1] } }

  /// Calls `body` with each rule that speaks of an entity.
  @inline(__always)
  func forEach(of entity: Int, _ body: (Int) -> Void) {
    for place in starts[entity]..<starts[entity + 1] { body(numbers[place]) }
  }
}
