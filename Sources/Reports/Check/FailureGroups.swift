import Findings

/// Failures of one requirement put together by class, reason and state, with the first few of each kept.
struct FailureGroups {
  struct Key: Hashable {
    let className: String
    let reason: Reason
    let state: FindingState
  }

  struct Group {
    let key: Key
    var count: Int
    var first: [Failure]
  }

  /// The groups, those that nobody knew first, of these the largest; equal ones in file order.
  private(set) var groups: [Group] = []

  /// Groups `failures`, keeping the first `kept` of each group.
  ///
  /// - Complexity: O(failures) look-ups of a class; memory for the groups only.
  init(_ failures: [Failure], explainer: (any FailureExplainer)?, keeping kept: Int) {
    var positions: [Key: Int] = [:]
    for failure in failures {
      let key = Key(className: explainer?.className(of: failure) ?? "", reason: failure.reason, state: failure.state)
      if let position = positions[key] {
        groups[position].count += 1
        if groups[position].first.count < kept { groups[position].first.append(failure) }
      } else {
        positions[key] = groups.count
        groups.append(Group(key: key, count: 1, first: kept > 0 ? [failure] : []))
      }
    }
    // The standard library's sort is stable in fact, not by promise; the position decides between equals.
    groups = groups.enumerated()
      .sorted { left, right in
        let (isOpen, other) = (left.element.key.state.isOpen, right.element.key.state.isOpen)
        if isOpen != other { return isOpen }
        return (right.element.count, left.offset) < (left.element.count, right.offset)
      }
      .map(\.element)
  }
}
