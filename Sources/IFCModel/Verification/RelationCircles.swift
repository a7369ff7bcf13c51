/// Finds relations that go round in a circle: parts that are a part of themselves.
struct RelationCircles {
  private let table: RelationTable

  /// - Parameter table: from parts to wholes.
  init(_ table: RelationTable) { self.table = table }

  /// One place out of each circle, the first that is met. O(pairs); a part's first whole counts.
  func places() -> [UInt32] {
    var circles: [UInt32] = []
    // For each pair, the way on which its part was met, counted from 1: a way that meets itself is a circle, one that
    // meets another is none. A part stands for itself by its first pair.
    var wayOf = [UInt32](repeating: 0, count: table.count)
    var way: UInt32 = 0
    var start = 0
    while start < table.count {
      way += 1
      var pair = start
      while wayOf[pair] == 0 {
        wayOf[pair] = way
        guard let next = table.range(of: table.values[pair]).first else { break }
        if wayOf[next] == way { circles.append(table.keys[next]) }
        pair = next
      }
      let key = table.keys[start]
      repeat { start += 1 } while start < table.count && table.keys[start] == key
    }
    return circles
  }
}
