import Findings
import SharedWork

/// Failures of one requirement put together by class, type, storey and reason, with the first few of each kept.
struct FailureCells {
  /// Failures that a thread takes at a time.
  private static let share = 16_384

  /// What the failures of a cell have in common.
  struct Key: Hashable {
    var kin: ObjectKin
    let reason: Reason
  }

  /// Failures of objects of one class, type and storey, for one reason.
  struct Cell {
    let key: Key
    /// All of them.
    var count = 0
    /// The first of them, with their positions in the list.
    var first: [(place: Int, failure: Failure)] = []
  }

  /// The cells, in the order in which they are met in the list.
  private(set) var all: [Cell] = []
  private var places: [Key: Int] = [:]
  /// Objects of one kind follow each other in most files.
  private var last: (key: Key, place: Int)?

  private init() {}

  /// Puts `failures` together, keeping the first `kept` of each cell.
  ///
  /// - Complexity: O(failures) look-ups, spread over the threads; memory for the cells of each stretch.
  init(_ failures: [Failure], explainer: (any FailureExplainer)?, keeping kept: Int, threads: Int) {
    let stretches = Shares.map(failures.count, of: Self.share, threads: threads) { range in
      let kin = explainer?.kin(of: failures[range]) ?? range.map { _ in ObjectKin() }
      var cells = FailureCells()
      for (place, kin) in zip(range, kin) { cells.add(failures[place], at: place, kin, keeping: kept) }
      return cells
    }
    for cells in stretches { add(cells, keeping: kept) }
  }

  private mutating func add(_ failure: Failure, at position: Int, _ kin: ObjectKin, keeping kept: Int) {
    let place = place(of: Key(kin: kin, reason: failure.reason))
    all[place].count += 1
    if all[place].first.count < kept { all[place].first.append((position, failure)) }
  }

  private mutating func add(_ later: FailureCells, keeping kept: Int) {
    for cell in later.all {
      let place = place(of: cell.key)
      all[place].count += cell.count
      all[place].first += cell.first.prefix(max(0, kept - all[place].first.count))
    }
  }

  private mutating func place(of key: Key) -> Int {
    if let last, last.key == key { return last.place }
    let place = places[key] ?? all.count
    if place == all.count {
      places[key] = place
      all.append(Cell(key: key))
    }
    last = (key, place)
    return place
  }
}
