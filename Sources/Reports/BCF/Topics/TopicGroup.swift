import Findings

/// What makes one topic: failures of one requirement whose objects are of one class, one type and one storey.
///
/// A specification that fails without any object, since there should be some, is one as well.
struct TopicGroup {
  /// Which requirement of which specification.
  let source: FailureSource
  /// All failures.
  var count = 0
  /// The first of them, in file order.
  var first: [Failure] = []
  /// How many there are for each reason, the most first.
  var reasons: [(reason: Reason, count: Int)] = []

  /// The groups of a list, the largest first; equal ones in file order.
  ///
  /// - Parameter kept: failures that each group keeps.
  /// - Complexity: as ``FailureCells``.
  static func groups(of source: FailureSource, keeping kept: Int, threads: Int) -> [TopicGroup] {
    let failures = source.failures
    guard !failures.isEmpty else { return [TopicGroup(source: source)] }
    let cells = FailureCells(failures, explainer: source.explainer, keeping: max(1, kept), threads: threads)
    var found: [(group: TopicGroup, first: [(place: Int, failure: Failure)])] = []
    var places: [ObjectKin: Int] = [:]
    for cell in cells.all {
      let place = places[cell.key.kin] ?? found.count
      if place == found.count {
        places[cell.key.kin] = place
        found.append((TopicGroup(source: source), []))
      }
      found[place].group.count += cell.count
      found[place].group.reasons.append((cell.key.reason, cell.count))
      found[place].first += cell.first
    }
    return found.enumerated()
      .sorted { ($1.element.group.count, $0.offset) < ($0.element.group.count, $1.offset) }
      .map { $0.element.group.completed(with: $0.element.first, keeping: kept) }
  }

  private func completed(with found: [(place: Int, failure: Failure)], keeping kept: Int) -> TopicGroup {
    var group = self
    group.first = found.sorted { $0.place < $1.place }.prefix(max(1, kept)).map(\.failure)
    group.reasons = reasons.enumerated()
      .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
    return group
  }
}
