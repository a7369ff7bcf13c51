import IFCModel
import Synchronization

/// What stands above places, found once for each: many objects share their wholes, and chains of wholes their ends.
///
/// Places of which each is above the other (a circle, which IFC does not allow) are kept together: they have the same
/// wholes, but for themselves, as no object is a whole of itself.
///
/// An object of its own for each thread, so that the lock is never waited for.
final class WholesAbove: Sendable {
  /// A relation that leads up; what is passed through on it is no whole by it.
  typealias Way = (table: RelationTable, isPassedThrough: Bool)

  private let ways: [Way]
  private let found = Mutex(Found())

  init(_ ways: [Way]) { self.ways = ways }

  /// Circles that are done with, and which of them each place is in; most are of one place.
  private struct Found {
    var circles: [UInt32: Int] = [:]
    var wholes: [CircleWholes] = []
  }

  /// A place on the way up that is not done with.
  private struct Step {
    let place: UInt32
    /// Its number among the places of this search.
    let number: Int
    /// The lowest number that is known to be in one circle with it.
    var lowest: Int
    /// How many of its wholes are done.
    var done = 0
    /// What it leads to so far, and what those above it on the way have given it.
    var wholes = CircleWholes()
  }

  /// The best of what is above a place, the place itself left out.
  ///
  /// - Parameters:
  ///   - other: an object that is left out, too.
  ///   - judge: what a whole is by itself.
  /// - Complexity: O(1) where it has been asked for; else O(relations above that nobody asked for).
  func best(above place: UInt32, without other: UInt32, judge: (UInt32) -> BestWhole) -> BestWhole {
    found.withLock { found in
      if found.circles[place] == nil { search(from: place, &found, judge) }
      return found.circles[place].map { found.wholes[$0].best(without: other) } ?? .nothing
    }
  }

  /// Finds the circles above a place, and what is above each (Tarjan's strongly connected components, without recursion).
  private func search(from start: UInt32, _ found: inout Found, _ judge: (UInt32) -> BestWhole) {
    var numbers = [start: 0]
    var way = [Step(place: start, number: 0, lowest: 0)]
    // Places that are done with but for what is in one circle with them, each with what it leads to.
    var open: [(place: UInt32, number: Int)] = [(start, 0)]
    while let step = way.last {
      let last = way.count - 1
      guard let (whole, isPassedThrough) = whole(step.done, of: step.place) else {
        close(way.removeLast(), &way, &open, &found)
        continue
      }
      way[last].done += 1
      let value = isPassedThrough ? .nothing : judge(whole)
      if let circle = found.circles[whole] {
        way[last].wholes.add(beyond: max(value, found.wholes[circle].best))
      } else if let number = numbers[whole] {
        // On the way, or in a circle with something on it.
        way[last].lowest = min(step.lowest, number)
        way[last].wholes.add(whole, value)
      } else {
        way[last].wholes.add(whole, value)
        let number = numbers.count
        numbers[whole] = number
        open.append((whole, number))
        way.append(Step(place: whole, number: number, lowest: number))
      }
    }
  }

  /// Ends a place whose wholes are all done: with its circle where it is the first of it, else into the place below it.
  private func close(
    _ step: Step, _ way: inout [Step], _ open: inout [(place: UInt32, number: Int)], _ found: inout Found
  ) {
    guard step.lowest == step.number else {
      way[way.count - 1].lowest = min(way[way.count - 1].lowest, step.lowest)
      way[way.count - 1].wholes.add(step.wholes)
      return
    }
    let circle = found.wholes.count
    found.wholes.append(step.wholes)
    while let place = open.last, place.number >= step.number {
      found.circles[place.place] = circle
      open.removeLast()
    }
    if !way.isEmpty { way[way.count - 1].wholes.add(beyond: step.wholes.best) }
  }

  /// A whole of a place by its number, over all relations; nil after the last.
  private func whole(_ number: Int, of place: UInt32) -> (UInt32, isPassedThrough: Bool)? {
    var number = number
    for way in ways {
      let range = way.table.range(of: place)
      if number < range.count { return (way.table.values[range.lowerBound + number], way.isPassedThrough) }
      number -= range.count
    }
    return nil
  }
}
