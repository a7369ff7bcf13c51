/// Finds relations that go round in a circle: parts that are a part of themselves.
struct RelationCircles {
  private let table: RelationTable

  /// - Parameter table: from parts to wholes.
  init(_ table: RelationTable) { self.table = table }

  /// One place out of each circle, the first that is met. O(pairs); a part's first whole counts.
  func places() -> [UInt32] {
    var circles: [UInt32] = []
    // The way on which a place was met; a way that meets itself is a circle, one that meets another is none.
    var wayOf: [UInt32: Int] = [:]
    var way = 0
    var position = 0
    while position < table.count {
      let start = table.keys[position]
      position = table.range(of: start).upperBound
      way += 1
      var place = start
      while wayOf[place] == nil {
        wayOf[place] = way
        guard let next = table.first(of: place) else { break }
        place = next
        if wayOf[place] == way { circles.append(place) }
      }
    }
    return circles
  }
}
