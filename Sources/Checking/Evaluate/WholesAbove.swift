import IFCModel
import Synchronization

/// What stands above places, found once for each: many objects share their wholes, and chains of wholes their ends.
///
/// An object of its own for each thread, so that the lock is never waited for.
final class WholesAbove: Sendable {
  /// The best of some wholes, from nothing up. Where a way up comes back to where it has been, nothing shared can be
  /// said: no object is a whole of itself, so that each place of a circle has wholes of its own.
  enum Best: UInt8, Comparable {
    case nothing, whole, wholeOfClass, wanted, circle

    static func < (one: Best, other: Best) -> Bool { one.rawValue < other.rawValue }
  }

  private let tables: [RelationTable]
  private let found = Mutex<[UInt32: Best]>([:])

  init(_ tables: [RelationTable]) { self.tables = tables }

  /// A place on the way up that is not done with: how many of its wholes are, and the best of them.
  private struct Step {
    let place: UInt32
    var done = 0
    var best = Best.nothing
  }

  /// The best of what is above a place.
  ///
  /// - Parameter judge: what a whole is by itself.
  /// - Complexity: O(1) where it has been asked for; else O(relations above that nobody asked for).
  func best(above place: UInt32, judge: (UInt32) -> Best) -> Best {
    found.withLock { found in
      if let best = found[place] { return best }
      var way = [Step(place: place)]
      // What is on the way stands in the table as a circle: who meets it there has come back to it.
      found[place] = .circle
      while let step = way.last {
        let last = way.count - 1
        guard let whole = whole(step.done, of: step.place) else {
          found[step.place] = step.best
          way.removeLast()
          if last == 0 { return step.best }
          way[last - 1].best = max(way[last - 1].best, step.best)
          continue
        }
        way[last].done += 1
        if let known = found[whole] {
          way[last].best = max(step.best, judge(whole), known)
        } else {
          way[last].best = max(step.best, judge(whole))
          found[whole] = .circle
          way.append(Step(place: whole))
        }
      }
      return .nothing
    }
  }

  /// A whole of a place by its number, over all relations; nil after the last.
  private func whole(_ number: Int, of place: UInt32) -> UInt32? {
    var number = number
    for table in tables {
      let range = table.range(of: place)
      if number < range.count { return table.values[range.lowerBound + number] }
      number -= range.count
    }
    return nil
  }
}
