import Findings

/// Failures of one requirement put together by class and reason, with the first few of each kept.
struct FailureGroups {
  struct Key: Hashable {
    let className: String
    let reason: Reason
  }

  struct Group {
    let key: Key
    var count: Int
    var first: [Failure]
  }

  /// The groups, the largest first; equal ones in file order.
  private(set) var groups: [Group] = []

  /// Groups `failures`, keeping the first `kept` of each group.
  ///
  /// - Complexity: O(failures) look-ups of a class; memory for the groups only.
  init(_ failures: [Failure], explainer: (any FailureExplainer)?, keeping kept: Int) {
    var positions: [Key: Int] = [:]
    for failure in failures {
      let key = Key(className: explainer?.className(of: failure) ?? "", reason: failure.reason)
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
      .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map(\.element)
  }
}
