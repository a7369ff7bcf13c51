import Findings
import SharedWork

/// Failures of one requirement put together by class, reason and state, with the first few of each kept.
struct FailureGroups {
  struct Key: Hashable, Sendable {
    let className: String
    let reason: Reason
    let state: FindingState
  }

  struct Group: Sendable {
    let key: Key
    var count: Int
    var first: [Failure]
  }

  /// The groups, those that nobody knew first, of these the largest; equal ones in file order.
  private(set) var groups: [Group] = []

  /// Failures that one thread groups at a time.
  private static let share = 4096

  /// Groups `failures`, keeping the first `kept` of each group.
  ///
  /// - Parameters:
  ///   - specification: position of the specification in its list.
  ///   - threads: how many may ask the explainer.
  /// - Complexity: O(failures) look-ups of a class; memory for the groups only.
  init(
    _ failures: [Failure], explainer: (any FailureExplainer)?, specification: Int, keeping kept: Int, threads: Int
  ) {
    let isLong = threads > 1 && failures.count > Self.share
    let askers =
      isLong ? (0..<threads).map { _ in explainer?.forOneThread(specification: specification) } : [explainer]
    let parts = Shares.map(failures.count, of: Self.share, askers: askers) { range, asker in
      var part = Part()
      part.add(failures[range], asker, keeping: kept)
      return part
    }
    var whole = Part()
    for part in parts { whole.add(part, keeping: kept) }
    groups = whole.groups
    // The standard library's sort is stable in fact, not by promise; the position decides between equals.
    groups = groups.enumerated()
      .sorted { left, right in
        let (isOpen, other) = (left.element.key.state.isOpen, right.element.key.state.isOpen)
        if isOpen != other { return isOpen }
        return (right.element.count, left.offset) < (left.element.count, right.offset)
      }
      .map(\.element)
  }

  /// Groups in the order in which their first failures stand.
  private struct Part: Sendable {
    private(set) var groups: [Group] = []
    private var positions: [Key: Int] = [:]
    /// The group of the last failure: those of a class mostly stand together.
    private var last: Int?

    mutating func add(_ failures: ArraySlice<Failure>, _ explainer: (any FailureExplainer)?, keeping kept: Int) {
      let className: (Failure) -> String = explainer.map { asked in { asked.className(of: $0) } } ?? { _ in "" }
      for failure in failures {
        let position = position(Key(className: className(failure), reason: failure.reason, state: failure.state))
        groups[position].count += 1
        if groups[position].first.count < kept { groups[position].first.append(failure) }
      }
    }

    /// Adds the groups of failures that stand behind these.
    mutating func add(_ later: Part, keeping kept: Int) {
      for group in later.groups {
        let position = position(group.key)
        groups[position].count += group.count
        groups[position].first += group.first.prefix(kept - groups[position].first.count)
      }
    }

    private mutating func position(_ key: Key) -> Int {
      if let last, groups[last].key == key { return last }
      let position = positions[key] ?? groups.count
      if position == groups.count {
        positions[key] = position
        groups.append(Group(key: key, count: 0, first: []))
      }
      last = position
      return position
    }
  }
}
