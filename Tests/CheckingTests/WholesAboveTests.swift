import TestSupport
import Testing

@testable import Checking
@testable import IFCModel

/// What stands above places, held against going over all of it for each.
@Suite struct WholesAboveTests {
  private struct Graph {
    var edges: [(from: UInt32, to: UInt32, isPassedThrough: Bool)] = []
    var judged: [BestWhole] = []

    /// The best whole above `place` but for `object`, found one by one.
    func best(above place: UInt32, without object: UInt32) -> BestWhole {
      var best = BestWhole.nothing
      var seen: Set<UInt32> = [place]
      var rest = [place]
      while let next = rest.popLast() {
        for edge in edges where edge.from == next {
          if edge.to != object, !edge.isPassedThrough { best = max(best, judged[Int(edge.to)]) }
          if seen.insert(edge.to).inserted { rest.append(edge.to) }
        }
      }
      return best
    }

    func table(isPassedThrough: Bool) -> RelationTable {
      let own = edges.filter { $0.isPassedThrough == isPassedThrough }
      return RelationTable(keys: own.map(\.from), values: own.map(\.to), threads: 1)
    }
  }

  @Test(
    "circles, chains and what is passed through give what going over the wholes one by one gives", arguments: 0..<400)
  func alike(seed: UInt64) {
    var numbers = SplitMix(seed: seed)
    var graph = Graph()
    let count = UInt32(2 + numbers.next() % 9)
    graph.judged = (0..<count).map { _ in BestWhole(rawValue: UInt8(numbers.next() % 4))! }
    for _ in 0..<(numbers.next() % 20) {
      let (from, to) = (UInt32(numbers.next() % UInt64(count)), UInt32(numbers.next() % UInt64(count)))
      graph.edges.append((from, to, numbers.next() % 4 == 0))
    }
    let above = WholesAbove([(graph.table(isPassedThrough: false), false), (graph.table(isPassedThrough: true), true)])
    for object in 0..<count {
      for edge in graph.edges where edge.from == object && edge.to != object {
        let found = above.best(above: edge.to, without: object) { graph.judged[Int($0)] }
        #expect(found == graph.best(above: edge.to, without: object), "\(edge.to) without \(object): \(graph)")
      }
    }
  }

  @Test("a long circle costs its length once, not once for each object on it")
  func longCircle() {
    let count: UInt32 = 200_000
    let table = RelationTable(keys: Array(0..<count), values: (0..<count).map { ($0 + 1) % count }, threads: 1)
    let above = WholesAbove([(table, false)])
    var judged = 0
    for object in 0..<count {
      let found = above.best(above: (object + 1) % count, without: object) { place in
        judged += 1
        return place == 7 ? .wanted : .whole
      }
      #expect(found == (object == 7 ? .whole : .wanted))
    }
    #expect(judged == count)
  }
}
