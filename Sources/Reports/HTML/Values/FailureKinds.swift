import Findings

/// Failures of one requirement put together by class, type and reason, with how many stand in which storey and the
/// first few of each.
struct FailureKinds {
  /// Failures of objects of one class and type, for one reason.
  struct Group {
    let reason: Reason
    /// All of them.
    var count = 0
    /// Those that are listed, in file order.
    var first: [Failure] = []
    /// How many stand in each storey, with one of them, in file order.
    var storeys: [(sample: Failure, count: Int)] = []
  }

  /// The groups, the largest first; equal ones in file order.
  let groups: [Group]

  /// Puts `failures` together, keeping the first `kept` of each group.
  ///
  /// - Complexity: as ``FailureCells``.
  init(_ failures: [Failure], explainer: (any FailureExplainer)?, keeping kept: Int, threads: Int) {
    let kept = max(1, kept)
    let cells = FailureCells(failures, explainer: explainer, keeping: kept, threads: threads)
    groups = Self.folded(cells.all, keeping: kept)
  }

  /// Cells put together whatever their storey.
  private static func folded(_ cells: [FailureCells.Cell], keeping kept: Int) -> [Group] {
    var groups: [(group: Group, first: [(place: Int, failure: Failure)])] = []
    var places: [FailureCells.Key: Int] = [:]
    for cell in cells {
      var key = cell.key
      key.kin.storey = 0
      let place = places[key] ?? groups.count
      if place == groups.count {
        places[key] = place
        groups.append((Group(reason: key.reason), []))
      }
      groups[place].group.count += cell.count
      groups[place].first += cell.first
      if let sample = cell.first.first { groups[place].group.storeys.append((sample.failure, cell.count)) }
    }
    return groups.enumerated()
      .sorted { ($1.element.group.count, $0.offset) < ($0.element.group.count, $1.offset) }
      .map { _, found in
        var group = found.group
        group.first = found.first.sorted { $0.place < $1.place }.prefix(kept).map(\.failure)
        return group
      }
  }
}
