import Dispatch
import Findings
import Synchronization

/// Failures of one requirement put together by class, type and reason, with how many stand in which storey and the
/// first few of each.
struct FailureKinds {
  /// Failures that a thread takes at a time.
  private static let share = 16_384

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
  /// - Complexity: O(failures) look-ups, spread over the threads; memory for the kinds of each stretch.
  init(_ failures: [Failure], explainer: (any FailureExplainer)?, keeping kept: Int, threads: Int) {
    let kept = max(1, kept)
    let shares = (failures.count + Self.share - 1) / Self.share
    let stretches = Mutex([Table](repeating: Table(), count: shares))
    let count: @Sendable (Int) -> Void = { number in
      let range = number * Self.share..<min(failures.count, (number + 1) * Self.share)
      let kin = explainer?.kin(of: failures[range]) ?? range.map { _ in ObjectKin() }
      var table = Table()
      for (place, kin) in zip(range, kin) { table.add(failures[place], at: place, kin, keeping: kept) }
      stretches.withLock { [table] in $0[number] = table }
    }
    if threads > 1, shares > 1 {
      DispatchQueue.concurrentPerform(iterations: shares, execute: count)
    } else {
      for number in 0..<shares { count(number) }
    }
    var whole = Table()
    for table in stretches.withLock({ $0 }) { whole.add(table, keeping: kept) }
    groups = Self.folded(whole.cells, keeping: kept)
  }

  /// Cells put together whatever their storey.
  private static func folded(_ cells: [Cell], keeping kept: Int) -> [Group] {
    var groups: [(group: Group, first: [(place: Int, failure: Failure)])] = []
    var places: [Key: Int] = [:]
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

  private struct Key: Hashable {
    var kin: ObjectKin
    let reason: Reason
  }

  /// Failures of one class, type, storey and reason.
  private struct Cell {
    let key: Key
    var count = 0
    var first: [(place: Int, failure: Failure)] = []
  }

  /// Cells in the order in which they were met.
  private struct Table {
    private(set) var cells: [Cell] = []
    private var places: [Key: Int] = [:]
    /// Objects of one kind follow each other in most files.
    private var last: (key: Key, place: Int)?

    mutating func add(_ failure: Failure, at position: Int, _ kin: ObjectKin, keeping kept: Int) {
      let place = place(of: Key(kin: kin, reason: failure.reason))
      cells[place].count += 1
      if cells[place].first.count < kept { cells[place].first.append((position, failure)) }
    }

    mutating func add(_ later: Table, keeping kept: Int) {
      for cell in later.cells {
        let place = place(of: cell.key)
        cells[place].count += cell.count
        cells[place].first += cell.first.prefix(max(0, kept - cells[place].first.count))
      }
    }

    private mutating func place(of key: Key) -> Int {
      if let last, last.key == key { return last.place }
      let place = places[key] ?? cells.count
      if place == cells.count {
        places[key] = place
        cells.append(Cell(key: key))
      }
      last = (key, place)
      return place
    }
  }
}
