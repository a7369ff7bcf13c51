@testable import IFCModel
import TestSupport
import Testing

@Suite("Sorting pairs")
struct PairSortTests {
  /// Keys as relations have them: places that rise, lie close together, far apart, in heaps, or all the same.
  private static let shapes: [(String, @Sendable (Int, inout SplitMix) -> UInt32)] = [
    ("dense", { _, random in UInt32(random.next() % 50_000) }),
    ("sparse", { _, random in UInt32(truncatingIfNeeded: random.next()) }),
    ("heaped", { _, random in UInt32(random.next() % 40) &+ (random.next() & 1 == 0 ? 0 : 4_000_000_000) }),
    ("equal", { _, _ in 7 }), ("rising", { place, _ in UInt32(place * 3) }),
    ("falling", { place, _ in UInt32(3_000_000 - place) }),
  ]

  @Test("is a stable sort by the first, for any number of threads", arguments: [1, 2, 3, 7], [0, 1, 2, 33, 50_000])
  func stable(threads: Int, count: Int) {
    for (name, key) in Self.shapes {
      var random = SplitMix(seed: UInt64(count))
      let keys = (0..<count).map { key($0, &random) }
      let values = (0..<count).map(UInt32.init)
      let order = keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
      let sorted = PairSort(keys: keys, values: values, threads: threads)
      #expect(sorted.keys == order.map { keys[$0] }, "\(name)")
      #expect(sorted.values == order.map { values[$0] }, "\(name)")
      let table = RelationTable(keys: keys, values: values, threads: threads)
      for key in Set(keys.prefix(50)) {
        #expect(table.values(of: key).elementsEqual(order.filter { keys[$0] == key }.map { values[$0] }), "\(name)")
      }
    }
  }
}
